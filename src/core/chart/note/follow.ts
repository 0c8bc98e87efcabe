import type { SentenceState } from '../../../contract/models/sentence.ts'
import { changedSpan, inserted, occurrences, replaced, type Span, withdrawn } from './text.ts'

/** A sentence that the chart has written into the text, keyed by its point or mark. */
export interface Kept {
  readonly key: string
  readonly text: string
  readonly state: SentenceState
}

/** What the chart says now. `fresh` ones get a sentence when they have none yet. */
export interface Wanted {
  readonly key: string
  readonly text: string
  readonly fresh: boolean
}

export interface Followed {
  readonly text: string
  readonly kept: readonly Kept[]
}

/** Where each following sentence stands; two that read alike stand in the order they were written. */
function places(text: string, kept: readonly Kept[]): Map<string, Span> {
  const found = new Map<string, Span>()
  const used = new Map<string, number>()
  for (const { key, text: sentence, state } of kept) {
    if (state !== 'following') continue
    const nth = used.get(sentence) ?? 0
    const span = occurrences(text, sentence)[nth]
    if (span === undefined) continue
    used.set(sentence, nth + 1)
    found.set(key, span)
  }
  return found
}

/**
 * Lets the text follow the chart: a sentence that still stands as it was written is replaced or withdrawn, a new one
 * goes behind the last of them. A sentence that the masseur has changed is theirs, and so is every other word.
 */
export function followed(text: string, kept: readonly Kept[], wanted: readonly Wanted[]): Followed {
  let now = text
  const left: Kept[] = [...kept]
  const set = (key: string, change: Partial<Kept>) => {
    const at = left.findIndex((one) => one.key === key)
    const old = left[at]
    if (old !== undefined) left[at] = { ...old, ...change }
  }
  for (const { key, state } of kept) {
    if (state !== 'following' || wanted.some((one) => one.key === key)) continue
    const span = places(now, left).get(key)
    if (span !== undefined) now = withdrawn(now, span)
    left.splice(
      left.findIndex((one) => one.key === key),
      1,
    )
  }
  for (const { key, text: sentence, fresh } of wanted) {
    const old = left.find((one) => one.key === key)
    if (old === undefined) {
      if (!fresh) continue
      const last = [...places(now, left).values()].reduce<Span | null>(
        (latest, span) => (latest === null || span.to > latest.to ? span : latest),
        null,
      )
      now = inserted(now, sentence, last)
      left.push({ key, text: sentence, state: 'following' })
    } else if (old.state === 'following' && old.text !== sentence) {
      const span = places(now, left).get(key)
      if (span === undefined) set(key, { state: 'own' })
      else {
        now = replaced(now, span, sentence)
        set(key, { text: sentence })
      }
    }
  }
  const wantedKeys = new Set(wanted.map(({ key }) => key))
  return { text: now, kept: left.filter(({ key }) => wantedKeys.has(key)) }
}

/**
 * Which sentences the masseur has made their own by an edit of the text, and which stand again as the chart wrote
 * them. Of two that read alike the one inside what was changed is the edited one.
 */
export function afterEdit(before: string, after: string, kept: readonly Kept[]): readonly Kept[] {
  const changed = changedSpan(before, after)
  const stood = places(before, kept)
  const touched = ({ key }: Kept): boolean => {
    const span = stood.get(key)
    return span === undefined || (span.from < changed.to && span.to > changed.from) || outgrown(span, changed)
  }
  const room = new Map<string, number>()
  for (const { text } of kept) room.set(text, occurrences(after, text).length)
  const stays = new Set<string>()
  const claim = (one: Kept) => {
    const free = room.get(one.text) ?? 0
    if (free === 0) return
    room.set(one.text, free - 1)
    stays.add(one.key)
  }
  for (const one of kept) if (one.state === 'following' && !touched(one)) claim(one)
  for (const one of kept) if (!stays.has(one.key)) claim(one)
  return kept.map((one) => ({ ...one, state: stays.has(one.key) ? 'following' : 'own' }))
}

/** Nothing was taken out, but something was put right inside the sentence. */
const outgrown = (span: Span, changed: Span): boolean =>
  changed.from === changed.to && changed.from > span.from && changed.from < span.to
