import {
  ChosenList,
  type FoundList,
  type ImportBegun,
  ImportClients,
  type LastImport,
  type ListPreview,
  ReadList,
} from '../models/clientImport.ts'
import { Nothing } from '../models/common.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const clientImportProcedures = {
  'clientImport.look': command(ChosenList).returns<FoundList>(),
  'clientImport.preview': query(ReadList).returns<ListPreview>(),
  'clientImport.run': command(ImportClients).returns<ImportBegun>(),
  'clientImport.last': query(Nothing).returns<LastImport | null>(),
} satisfies ProcedureTable
