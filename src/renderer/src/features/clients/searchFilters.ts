import { noFilters, type SearchFilters } from '../../../../contract/models/search.ts'

/** The filters as they are typed: a date may still be unfinished. */
export type TypedFilters = Omit<SearchFilters, 'from' | 'to'> & { readonly from: string; readonly to: string }

export const typedNone: TypedFilters = { ...noFilters, from: '', to: '' }

const dateOf = (text: string): string | null => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null)

/** The filters as they are asked for; an unfinished date asks nothing yet. Null when nothing is asked. */
export function filtersOf(typed: TypedFilters): SearchFilters | null {
  const filters: SearchFilters = { ...typed, from: dateOf(typed.from), to: dateOf(typed.to) }
  const { from, to, muscle, condition, unsigned } = filters
  const asks = from !== null || to !== null || muscle !== null || condition !== null || unsigned
  return asks ? filters : null
}
