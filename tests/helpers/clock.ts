import type { Clock } from '../../src/core/clock.ts'

/** A clock that stands still until it is set. */
export interface TestClock extends Clock {
  /** Sets the moment, and the day with it unless another one is given. */
  set(now: number, today?: string): void
  /** Lets time pass. */
  pass(milliseconds: number): void
  /** Sets the wall clock alone, as daylight saving or a person does. */
  turn(milliseconds: number): void
  /** The computer starts anew: time since then begins at nothing. */
  reboot(): void
}

const noon = (day: string): number => Date.parse(`${day}T12:00:00.000Z`)
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)

/** Starts at noon UTC of 2026-11-22, of `today`, or at `now`. */
export function testClock(now?: number, today?: string): TestClock {
  let moment = now ?? noon(today ?? '2026-11-22')
  let day = today ?? dayOf(moment)
  let up = 3_600_000
  let boots = 1
  return {
    now: () => moment,
    today: () => day,
    sinceBoot: () => up,
    boot: () => `boot-${boots}`,
    set(to, on = dayOf(to)) {
      up += Math.max(0, to - moment)
      moment = to
      day = on
    },
    pass(milliseconds) {
      moment += milliseconds
      up += milliseconds
      day = dayOf(moment)
    },
    turn(milliseconds) {
      moment += milliseconds
      day = dayOf(moment)
    },
    reboot() {
      up = 0
      boots += 1
    },
  }
}
