import { OfSession } from '../models/common.ts'
import { AnswerScreening, type Screening, SettleFlag } from '../models/screening.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const screeningProcedures = {
  'screening.get': query(OfSession).returns<Screening>(),
  'screening.answer': command(AnswerScreening).returns<Screening>(),
  'screening.settle': command(SettleFlag).returns<Screening>(),
} satisfies ProcedureTable
