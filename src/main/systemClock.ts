import type { Clock } from '../core/clock.ts'

/** The computer's own clock and zone, `offsetMs` ahead. */
export function systemClock(offsetMs: number): Clock {
  const now = () => Date.now() + offsetMs
  return {
    now,
    today() {
      const at = new Date(now())
      const two = (value: number) => String(value).padStart(2, '0')
      return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
    },
  }
}
