import { Nothing } from '../models/common.ts'
import type { OfJob } from '../models/job.ts'
import {
  type ArchiveContents,
  type ChosenArchive,
  LookAtArchive,
  OpenArchive,
  StartTakeout,
  type TakeoutState,
} from '../models/takeout.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const takeoutProcedures = {
  'takeout.state': query(Nothing).returns<TakeoutState>(),
  'takeout.start': command(StartTakeout).returns<OfJob>(),
  'takeout.look': command(LookAtArchive).returns<ChosenArchive>(),
  'takeout.open': command(OpenArchive).returns<ArchiveContents>(),
  'takeout.import': command(OpenArchive).returns<OfJob>(),
} satisfies ProcedureTable
