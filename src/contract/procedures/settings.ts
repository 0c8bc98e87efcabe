import { Nothing } from '../models/common.ts'
import { ChangeSettings, type Settings } from '../models/settings.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const settingsProcedures = {
  'settings.get': query(Nothing).returns<Settings>(),
  'settings.change': command(ChangeSettings).returns<Settings>(),
} satisfies ProcedureTable
