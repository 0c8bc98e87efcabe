import { type Done, Nothing } from '../models/common.ts'
import { ChangeSettings, SetLogo, type Settings } from '../models/settings.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const settingsProcedures = {
  'settings.get': query(Nothing).returns<Settings>(),
  'settings.change': command(ChangeSettings).returns<Settings>(),
  'settings.logo': query(Nothing).returns<Uint8Array | null>(),
  'settings.setLogo': command(SetLogo).returns<Done>(),
} satisfies ProcedureTable
