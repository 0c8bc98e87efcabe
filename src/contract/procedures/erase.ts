import { type Done, OfClient } from '../models/common.ts'
import { EraseClient, type EraseOutlook, SaveEraseNote } from '../models/erase.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const eraseProcedures = {
  'erase.outlook': query(OfClient).returns<EraseOutlook>(),
  'erase.saveNote': command(SaveEraseNote).returns<Done>(),
  'erase.client': command(EraseClient).returns<Done>(),
} satisfies ProcedureTable
