import { z } from 'zod'
import { Id, line, Pain } from './common.ts'

/** What is asked again and again to see whether a client gets better. Pain is asked in every session anyway. */
export const measures = ['pgic', 'activities', 'rmdq', 'odi', 'ndi'] as const
export type Measure = (typeof measures)[number]
export type SeriesName = Measure | 'pain'

interface Facts {
  readonly from: number
  readonly to: number
  readonly better: 'low' | 'high'
  /** The change that means something to clients: so many points, or so much of the first value; null: none is set. */
  readonly meaningful: { readonly points: number; readonly share: number | null } | null
}

/**
 * Ranges, and the change that matters.
 * Pain: 2 points or 30 % (Farrar 2001; Ostelo 2008). Own activities: mean of 0 to 10, 2 points (Stratford 1995).
 * RMDQ, 0 to 24: 5 points or 30 %; ODI, 0 to 100: 10 points or 30 % (Ostelo 2008). PGIC and NDI: none is set here.
 */
export const measureFacts: Readonly<Record<SeriesName, Facts>> = {
  pain: { from: 0, to: 10, better: 'low', meaningful: { points: 2, share: 0.3 } },
  pgic: { from: 1, to: 7, better: 'low', meaningful: null },
  activities: { from: 0, to: 10, better: 'high', meaningful: { points: 2, share: null } },
  rmdq: { from: 0, to: 24, better: 'low', meaningful: { points: 5, share: 0.3 } },
  odi: { from: 0, to: 100, better: 'low', meaningful: { points: 10, share: 0.3 } },
  ndi: { from: 0, to: 100, better: 'low', meaningful: null },
}

/** Whether the way from the first value to the last one means something; null where nobody has set how much does. */
export function changeSince(
  name: SeriesName,
  first: number,
  last: number,
): 'better' | 'worse' | 'little' | null {
  const { better, meaningful } = measureFacts[name]
  if (meaningful === null) return null
  const change = Math.abs(last - first)
  const isEnough =
    change >= meaningful.points ||
    (meaningful.share !== null && first > 0 && change >= meaningful.share * first && change > 0)
  if (!isEnough) return 'little'
  return last < first === (better === 'low') ? 'better' : 'worse'
}

/** An activity in the client's own words; 0 cannot do it at all, 10 as before. */
export const Activity = z.strictObject({
  text: line(200).pipe(z.string().min(1, 'required')),
  /** Null while it was named and not rated yet. */
  score: Pain.nullable(),
})
export type Activity = z.infer<typeof Activity>

/** Numbers of the statements of the RMDQ that describe the client, from 1, in their order. */
export const Ticked = z
  .array(z.int().min(1).max(24))
  .max(24)
  .transform((numbers) => [...new Set(numbers)].toSorted((one, other) => one - other))

/** A questionnaire in the words it may be used in. */
export interface Questionnaire {
  readonly source: string
  readonly instruction: string
  readonly statements: readonly string[]
}

export const SaveOutcome = z.strictObject({
  sessionId: Id,
  outcome: z.discriminatedUnion('measure', [
    z.strictObject({ measure: z.literal('pgic'), score: z.int().min(1).max(7) }),
    z.strictObject({ measure: z.literal('activities'), items: z.array(Activity).min(1).max(5) }),
    z.strictObject({ measure: z.literal('rmdq'), score: z.int().min(0).max(24) }),
    z.strictObject({ measure: z.literal('rmdq-statements'), ticked: Ticked }),
    z.strictObject({ measure: z.literal('odi'), score: z.int().min(0).max(100) }),
    z.strictObject({ measure: z.literal('ndi'), score: z.int().min(0).max(100) }),
  ]),
})
export const OfOutcome = z.strictObject({ sessionId: Id, measure: z.enum(measures) })

export interface Outcome {
  readonly measure: Measure
  /** Of own activities the mean, to a tenth. */
  readonly score: number
  readonly items: readonly Activity[]
  /** Statements of the RMDQ that were ticked; none where the total alone was written down. */
  readonly ticked: readonly number[]
}

export interface SessionOutcomes {
  readonly asked: readonly Outcome[]
  /** The client's activities as they were last named, to be asked again. */
  readonly activities: readonly string[]
}

/** One measure over time, oldest first. */
export interface OutcomeSeries {
  readonly name: SeriesName
  readonly values: readonly { readonly sessionId: Id; readonly date: string; readonly score: number }[]
}
