import { z } from 'zod'
import type { Clock } from '../clock.ts'

/** One moment on both clocks: the computer's own since it was started, sleep included, and the one on the wall. */
export const Moment = z.strictObject({
  /** Names the start of the computer; empty where the system has no name for it. */
  boot: z.string(),
  /** Milliseconds. */
  sinceBoot: z.int(),
  /** Milliseconds since 1970. */
  wall: z.int(),
})
export type Moment = z.infer<typeof Moment>

/** Now, on both clocks. */
export const momentOf = (clock: Clock): Moment => ({
  boot: clock.boot(),
  sinceBoot: Math.round(clock.sinceBoot()),
  wall: Math.round(clock.now()),
})

/**
 * Milliseconds from one moment to a later one. Since the computer's start where both lie in the same one, so that
 * neither sleep nor a change of the wall clock matters; by the wall clock across a restart of the computer.
 */
export function between(from: Moment, to: Moment): number {
  const sameStart = from.boot === to.boot && to.sinceBoot >= from.sinceBoot
  return Math.max(0, sameStart ? to.sinceBoot - from.sinceBoot : to.wall - from.wall)
}
