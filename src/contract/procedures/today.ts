import { Nothing } from '../models/common.ts'
import type { TodayOverview } from '../models/today.ts'
import { type ProcedureTable, query } from '../procedure.ts'

export const todayProcedures = {
  'today.overview': query(Nothing).returns<TodayOverview>(),
} satisfies ProcedureTable
