import type { Done } from '../models/common.ts'
import { OfJob } from '../models/job.ts'
import { lockedCommand, type ProcedureTable } from '../procedure.ts'

export const jobsProcedures = {
  'jobs.cancel': lockedCommand(OfJob).returns<Done>(),
} satisfies ProcedureTable
