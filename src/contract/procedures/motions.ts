import { OfSession } from '../models/common.ts'
import { AddMotion, ChangeMotion, type Motion, OfMotion } from '../models/motion.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const motionsProcedures = {
  'motions.ofSession': query(OfSession).returns<Motion[]>(),
  'motions.add': command(AddMotion).returns<Motion[]>(),
  'motions.change': command(ChangeMotion).returns<Motion[]>(),
  'motions.remove': command(OfMotion).returns<Motion[]>(),
} satisfies ProcedureTable
