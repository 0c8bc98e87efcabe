import { CompareSessions, type Comparison } from '../models/compare.ts'
import { type ProcedureTable, query } from '../procedure.ts'

export const compareProcedures = {
  'compare.sessions': query(CompareSessions).returns<Comparison>(),
} satisfies ProcedureTable
