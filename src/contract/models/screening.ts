import { z } from 'zod'
import { FreeText, Id } from './common.ts'

export const FlagAnswer = z.enum(['yes', 'no'])
export type FlagAnswer = z.infer<typeof FlagAnswer>

/** Signs not listed in `answers` were not asked about. */
export const AnswerScreening = z.strictObject({
  sessionId: Id,
  answers: z
    .array(z.strictObject({ flag: z.string().max(80), answer: FlagAnswer }))
    .min(1)
    .max(60),
  note: FreeText,
})

/** A yes that was dealt with: seen by a doctor, explained ... */
export const SettleFlag = z.strictObject({ sessionId: Id, flag: z.string().max(80), note: FreeText })

export interface ScreeningSign {
  readonly flag: string
  readonly level: 'emergency' | 'urgent' | 'routine'
  readonly sign: string
  /** What to do on a yes: an action, never a diagnosis. */
  readonly action: string
}

/** One short question that stands for several signs. */
export interface ScreeningGroup {
  readonly id: string
  readonly question: string
  readonly signs: readonly ScreeningSign[]
}

/** A yes that has not been settled. */
export interface OpenFlag {
  readonly flag: string
  readonly level: 'emergency' | 'urgent' | 'routine'
  readonly area: 'back' | 'neck' | 'any'
  readonly sign: string
  readonly action: string
  /** The day on which it was answered. */
  readonly since: string
}

export interface Screening {
  /** The questions, what cannot wait first; each sign belongs to one of them. */
  readonly groups: readonly ScreeningGroup[]
  /** Why it is to be asked now; empty when it is not due. */
  readonly due: readonly ('first-visit' | 'never-asked' | 'new-complaint' | 'ninety-days')[]
  /** The last time questions were answered, with the answers; null before the first. */
  readonly last: {
    readonly date: string
    readonly thisSession: boolean
    readonly answers: readonly { readonly flag: string; readonly answer: FlagAnswer }[]
    readonly note: string
  } | null
  readonly open: readonly OpenFlag[]
}
