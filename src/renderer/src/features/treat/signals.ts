import type { Treatment } from '../../../../contract/models/treatment.ts'
import { holdRound } from './holdRounds.ts'

/** What the ear is told: the stage's time is up, or a round of the point timer is. */
export type Signal = 'stage' | 'hold'

/** What became due from one moment to the next. A step to another stage, or a fresh hold, is none. */
export function signalsBetween(before: Treatment, now: Treatment): Signal[] {
  const signals: Signal[] = []
  if (now.state !== 'running') return signals
  const sameStage = before.current !== null && before.current === now.current
  if (sameStage && now.mode === 'plan' && before.left > 0 && now.left <= 0) signals.push('stage')
  if (before.hold !== null && now.hold !== null && now.hold.seconds >= before.hold.seconds) {
    const was = holdRound(before.hold.seconds, before.hold.planned).round
    if (holdRound(now.hold.seconds, now.hold.planned).round > was) signals.push('hold')
  }
  return signals
}
