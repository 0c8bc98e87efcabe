import type { ClientRow } from '../../../../contract/models/client.ts'
import type { SearchHit } from '../../../../contract/models/search.ts'

/** One line of the list: a client, or what a search has found. */
export type ListRow = { readonly kind: 'row'; readonly client: ClientRow } | SearchHit

/** Told apart by what they open; a session is found once. */
export function keyOfRow(row: ListRow): string {
  switch (row.kind) {
    case 'row':
      return row.client.id
    case 'client':
      return row.clientId
    case 'note':
      return row.sessionId
    case 'paper':
      return row.paperId
  }
}

/** Where a line leads; a sheet or letter to its client's page, which shows it. */
export function pathOfRow(row: ListRow): string {
  switch (row.kind) {
    case 'row':
      return `/clients/${row.client.id}`
    case 'note':
      return `/sessions/${row.sessionId}`
    case 'client':
    case 'paper':
      return `/clients/${row.clientId}`
  }
}

/** Heights in pixels; a note takes two lines. */
export function heightOfRow(row: ListRow): number {
  return row.kind === 'note' || row.kind === 'paper' ? 68 : 52
}

/** Clients before notes; each kind in the order in which it was found. */
export function clientsFirst(hits: readonly SearchHit[]): readonly SearchHit[] {
  return [...hits.filter(({ kind }) => kind === 'client'), ...hits.filter(({ kind }) => kind !== 'client')]
}

/** Where a key leads from line `active` of `count`; null for a key that does not move. */
export function moveInList(key: string, active: number, count: number, page: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last)
    case 'ArrowUp':
      return Math.max(active - 1, 0)
    case 'PageDown':
      return Math.min(active + page, last)
    case 'PageUp':
      return Math.max(active - page, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
