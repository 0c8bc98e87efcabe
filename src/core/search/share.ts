import type { SearchHit } from '../../contract/models/search.ts'
import type { ClientHit } from './clients.ts'
import type { NoteHit } from './notes.ts'

/** Clients first, then notes, at most `limit`; where there are too many of both, each gets half the places. */
export function shared(clients: readonly ClientHit[], notes: readonly NoteHit[], limit: number): SearchHit[] {
  const places = Math.max(limit - notes.length, Math.ceil(limit / 2))
  const chosen = clients.slice(0, places)
  return [...chosen, ...notes.slice(0, limit - chosen.length)]
}
