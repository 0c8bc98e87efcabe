import { z } from 'zod'
import { Id } from './common.ts'

/** What can be taken over from the session before. */
export const carryParts = ['points', 'complaint', 'subjective', 'assessment', 'planNote', 'plan'] as const
export type CarryPart = (typeof carryParts)[number]

/** What stays marked until it was looked at; points are looked at one by one on the chart. */
export const markedParts = ['complaint', 'subjective', 'assessment', 'planNote', 'plan'] as const
export type MarkedPart = (typeof markedParts)[number]

export const CarryForward = z.strictObject({
  sessionId: Id,
  parts: z.array(z.enum(carryParts)).min(1).max(carryParts.length),
  /** Below what stands there already; else only where nothing stands yet. */
  below: z.boolean(),
})

export const LookedAt = z.strictObject({ sessionId: Id, part: z.enum(markedParts) })

/** What was carried, and from when. */
export interface Carried {
  readonly from: string
  readonly parts: readonly CarryPart[]
  readonly points: number
}
