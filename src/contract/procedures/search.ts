import { Find, type SearchHit } from '../models/search.ts'
import { type ProcedureTable, query } from '../procedure.ts'

export const searchProcedures = {
  'search.find': query(Find).returns<SearchHit[]>(),
} satisfies ProcedureTable
