import { OfSession } from '../models/common.ts'
import type { RenderedDocument } from '../models/handout.ts'
import { command, type ProcedureTable } from '../procedure.ts'

export const reportsProcedures = {
  'reports.render': command(OfSession).returns<RenderedDocument>(),
} satisfies ProcedureTable
