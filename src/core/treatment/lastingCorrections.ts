import type { z } from 'zod'
import type { Treatment } from '../../contract/models/treatment.ts'
import type { Correction } from './store.ts'

/**
 * Those corrections that say something else than the log does, so that one taken back leaves nothing behind.
 * @param logged the treatment as its log alone tells it
 */
export function lastingCorrections(
  logged: Treatment,
  corrections: readonly z.input<typeof Correction>[],
): Correction[] {
  return corrections.flatMap(({ holds: named = [], ...correction }) => {
    const stage = logged.stages.find(({ key }) => key === correction.key)
    if (stage === undefined) return [{ ...correction, holds: named }]
    const holds = named.filter(({ at, takenOut, pain }) => {
      const hold = stage.logged.find((one) => one.at === at)
      return takenOut || hold?.pain !== pain
    })
    const same = correction.seconds === stage.seconds && correction.pressure === stage.pressure
    return same && holds.length === 0 ? [] : [{ ...correction, holds }]
  })
}
