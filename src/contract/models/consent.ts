import { z } from 'zod'
import { Id } from './common.ts'

/** Areas that need explicit consent in every session. */
export const consentAreas = ['buttocks', 'chest', 'abdomen', 'inner-thigh', 'face', 'inside-mouth'] as const
export const ConsentArea = z.enum(consentAreas)
export type ConsentArea = z.infer<typeof ConsentArea>

export const ConsentAnswer = z.enum(['given', 'refused', 'withdrawn'])
export type ConsentAnswer = z.infer<typeof ConsentAnswer>

export const RecordConsent = z.strictObject({ sessionId: Id, area: ConsentArea, answer: ConsentAnswer })

/** Where one area stands in one session: the last answer counts, the earlier ones are kept. */
export interface ConsentState {
  readonly area: ConsentArea
  readonly name: string
  /** Null: not asked yet in this session. */
  readonly answer: ConsentAnswer | null
  readonly at: string | null
  /** Stages of the plan that work in it. */
  readonly blocks: readonly Id[]
}
