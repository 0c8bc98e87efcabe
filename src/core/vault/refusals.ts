import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Clock } from '../clock.ts'

const Refusals = z.strictObject({
  count: z.int().min(0),
  last: z.number(),
  /** When each try was made, newest last, for the audit trail. */
  times: z.array(z.number()).default([]),
})

const mostTimes = 200
type Refusals = z.infer<typeof Refusals>

const none: Refusals = { count: 0, last: 0, times: [] }
const longestMs = 5 * 60_000

/** Wait after so many wrong tries in a row: 1 s, 2 s, 4 s ... up to five minutes. */
function delayAfter(count: number): number {
  return count === 0 ? 0 : Math.min(1000 * 2 ** (count - 1), longestMs)
}

/** Counts wrong passphrases, on disk too: ending the process does not end the wait. */
export interface RefusalCount {
  /** Milliseconds until the next try is heard; 0 is now. */
  waitMs(): number
  /** Called before a try is judged, so that a process ended meanwhile has counted it. */
  add(): void
  /** When tries were refused, the one that is being judged aside. */
  refused(): readonly number[]
  clear(): void
}

export function refusalCount(path: string, clock: Clock): RefusalCount {
  let state = read(path)
  return {
    waitMs() {
      const delay = delayAfter(state.count)
      // With the clock set back, the wait is at most the whole delay again.
      return Math.min(delay, Math.max(0, state.last + delay - clock.now()))
    },
    add() {
      const last = clock.now()
      state = { count: state.count + 1, last, times: [...state.times, last].slice(-mostTimes) }
      try {
        write(path, state)
      } catch {
        // On a full or read-only disk the count lives as long as this process; unlocking must still be possible.
      }
    },
    refused: () => state.times.slice(0, -1),
    clear() {
      state = none
      try {
        rmSync(path, { force: true })
      } catch {
        // As above.
      }
    },
  }
}

/**
 * Whole or not at all, and through a killed process; not flushed. A flush would outlive a power cut as well, and whoever
 * pulls the plug to have a try forgotten waits for the computer to start, which is longer than the wait. Two flushes would
 * make every unlock slow.
 */
function write(path: string, state: Refusals) {
  writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

function read(path: string): Refusals {
  try {
    return Refusals.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return none
  }
}
