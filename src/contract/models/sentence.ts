import { z } from 'zod'
import { Id } from './common.ts'

/** `following`: the note says what the chart says. `own`: the masseur has edited or removed it; the chart leaves it. */
export const SentenceState = z.enum(['following', 'own'])
export type SentenceState = z.infer<typeof SentenceState>

export const OfSentence = z.strictObject({
  sessionId: Id,
  subject: z.enum(['point', 'mark']),
  subjectId: Id,
})

/** The sentence of one point or mark in the Objective part of the note. */
export interface Sentence {
  readonly subject: 'point' | 'mark'
  readonly subjectId: Id
  /** What the chart would write. */
  readonly text: string
  readonly state: SentenceState
}
