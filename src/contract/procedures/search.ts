import { Find, FindWithin, type HitPlace, type SearchHit } from '../models/search.ts'
import { type ProcedureTable, query } from '../procedure.ts'

export const searchProcedures = {
  'search.find': query(Find).returns<SearchHit[]>(),
  'search.within': query(FindWithin).returns<HitPlace | null>(),
} satisfies ProcedureTable
