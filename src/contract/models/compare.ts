import { z } from 'zod'
import { Id } from './common.ts'
import type { Motion } from './motion.ts'
import type { Outcome } from './outcome.ts'
import type { Session } from './session.ts'

export const CompareSessions = z.strictObject({ sessionIds: z.array(Id).min(2).max(3) })

export interface ComparedSession {
  readonly session: Session
  readonly motions: readonly Motion[]
  readonly outcomes: readonly Outcome[]
  /** Stages of the plan, one line each. */
  readonly plan: readonly string[]
}

/** One point in each of the sessions. */
export interface ComparedPoint {
  readonly pointId: Id
  /** "Infraspinatus left". */
  readonly place: string
  /** Null where the session did not look at it; words of what was found, before and after treatment. */
  readonly cells: readonly (string | null)[]
}

/** Two or three sessions of one client, the earliest first. */
export interface Comparison {
  readonly sessions: readonly ComparedSession[]
  readonly points: readonly ComparedPoint[]
}
