import { z } from 'zod'
import type { MarkedPart } from './carry.ts'
import { FreeText, Id, LocalDate, LocalTime, line, Pain } from './common.ts'

export const CreateSession = z.strictObject({
  clientId: Id,
  date: LocalDate,
  startTime: LocalTime.nullable(),
  minutes: z.int().min(5).max(240),
})

export const sessionTextFields = [
  'reason',
  'goal',
  'subjective',
  'objective',
  'assessment',
  'planNote',
  'nextTime',
  'onset',
  'aggravating',
  'easing',
] as const
export type SessionTextField = (typeof sessionTextFields)[number]

/** One field of the session at a time, as it is typed. */
export const SessionEdit = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('reason'), value: line(500) }),
  z.strictObject({ field: z.literal('goal'), value: line(500) }),
  z.strictObject({
    field: z.enum(['subjective', 'objective', 'assessment', 'planNote', 'nextTime']),
    value: FreeText,
  }),
  z.strictObject({ field: z.enum(['onset', 'aggravating', 'easing']), value: line(1000) }),
  z.strictObject({
    field: z.enum(['painBefore', 'painAfter', 'painBest', 'painWorst']),
    value: Pain.nullable(),
  }),
  z.strictObject({ field: z.literal('date'), value: LocalDate }),
  z.strictObject({ field: z.literal('startTime'), value: LocalTime.nullable() }),
  z.strictObject({ field: z.literal('minutes'), value: z.int().min(5).max(240) }),
])
export type SessionEdit = z.infer<typeof SessionEdit>
export const SaveSessionField = z.strictObject({ sessionId: Id, edit: SessionEdit })

/** `revision` rises with every acknowledged write to the session. */
export interface Saved {
  readonly revision: number
  readonly savedAt: string
}

export interface Session {
  readonly id: Id
  readonly clientId: Id
  readonly clientName: string
  /** The client's first session is 1. */
  readonly number: number
  readonly date: string
  readonly startTime: string | null
  readonly minutes: number
  readonly reason: string
  readonly goal: string
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly painBest: number | null
  readonly painWorst: number | null
  readonly onset: string
  readonly aggravating: string
  readonly easing: string
  readonly subjective: string
  readonly objective: string
  readonly assessment: string
  readonly planNote: string
  readonly nextTime: string
  readonly status: 'draft' | 'signed'
  /** What was carried forward from the session before and not looked at yet. */
  readonly carried: readonly MarkedPart[]
  readonly revision: number
}

export interface SessionSummary {
  readonly id: Id
  readonly date: string
  readonly startTime: string | null
  readonly minutes: number
  readonly reason: string
  readonly painBefore: number | null
  readonly painAfter: number | null
  /** The first words of the assessment, or of what the client told. */
  readonly excerpt: string
  readonly points: number
  readonly signed: boolean
}

/** What the sheet beside the chart answers at a glance; null before the second session. */
export interface LastTime {
  readonly sessionId: Id
  readonly date: string
  readonly lines: readonly string[]
  readonly nextTime: string
  readonly goal: string
}

/** Pain when the client came and when they left, oldest first. */
export interface PainTrend {
  readonly sessions: readonly {
    readonly date: string
    readonly before: number | null
    readonly after: number | null
  }[]
}
