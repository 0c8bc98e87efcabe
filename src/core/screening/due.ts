import { addDays } from '../calendar.ts'
import { screeningEveryDays } from '../reference/definitions.ts'
import { fold } from '../search/fold.ts'

/** What it needs to know whether the red-flag questions are due. */
export interface ScreeningFacts {
  /** Day of the session. */
  readonly date: string
  /** Whether the client was never treated before this session. */
  readonly first: boolean
  readonly reason: string
  /** Reasons of the client's earlier sessions. */
  readonly earlierReasons: readonly string[]
  /** The last day on which the questions were answered, up to `date`; null before the first. */
  readonly lastAnswered: string | null
  /** They were answered in this session. */
  readonly answeredNow: boolean
}

export type DueReason = 'first-visit' | 'never-asked' | 'new-complaint' | 'ninety-days'

/** Words that tell one complaint from another: those of four letters and more. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []

/** Words that say nothing of where or what. */
const empty = new Set([
  'pain',
  'ache',
  'sore',
  'left',
  'right',
  'with',
  'from',
  'after',
  'since',
  'again',
  'still',
])

/** Whether no earlier session was about this: no telling word of its reason stood in one. */
function isNew(reason: string, earlier: readonly string[]): boolean {
  const words = wordsOf(reason).filter((word) => !empty.has(word))
  if (words.length === 0) return false
  const known = new Set(earlier.flatMap(wordsOf))
  return !words.some((word) => known.has(word))
}

/** Why the questions are due: at the first visit, at a new complaint, after 90 days; not twice in one session. */
export function dueReasons(facts: ScreeningFacts): DueReason[] {
  if (facts.answeredNow) return []
  if (facts.lastAnswered === null) return [facts.first ? 'first-visit' : 'never-asked']
  const due: DueReason[] = []
  if (isNew(facts.reason, facts.earlierReasons)) due.push('new-complaint')
  if (addDays(facts.lastAnswered, screeningEveryDays) <= facts.date) due.push('ninety-days')
  return due
}
