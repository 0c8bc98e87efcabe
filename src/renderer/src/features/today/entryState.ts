import type { TodayOverview } from '../../../../contract/models/today.ts'

export type Entry = TodayOverview['entries'][number]
export type EntryState = 'signed' | 'next' | 'needsNote' | 'planned'

/** What stands at the end of the line of a session or appointment. */
export function entryState(entry: Entry, next: Entry | null): EntryState {
  if (entry.kind === 'session' && entry.signed) return 'signed'
  if (next?.id === entry.id) return 'next'
  return entry.kind === 'session' ? 'needsNote' : 'planned'
}
