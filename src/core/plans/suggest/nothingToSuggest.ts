import { type ClientPosition, clientPositions } from '../../../contract/models/plan.ts'
import type { ConditionInForce } from '../../health/inForce.ts'
import { openRedFlags } from '../rules/openRedFlags.ts'
import { restsOn } from '../rules/restsOn.ts'
import type { PlanSituation } from '../rules/rule.ts'
import { stopConditions } from '../rules/stopConditions.ts'

/** Positions that a condition takes away from the first minute. */
const barred = ({ rule, weeks, severity }: ConditionInForce): readonly ClientPosition[] =>
  severity === 'stop'
    ? []
    : rule.restricts.flatMap((one) => {
        if (one.kind !== 'noPosition' || one.longerThanMinutes !== undefined) return []
        if (one.fromWeek !== undefined && weeks !== null && weeks < one.fromWeek) return []
        return one.positions
      })

/** Positions of the client that no condition takes away, and in which no place to be left alone is lain on. */
export function allowedPositions(conditions: readonly ConditionInForce[]): ClientPosition[] {
  const gone = new Set(conditions.flatMap(barred))
  return clientPositions.filter(
    (position) => !gone.has(position) && restsOn(position, conditions).length === 0,
  )
}

/** Names of what bars positions, in the order in which it was recorded. */
function barring(conditions: readonly ConditionInForce[]): string[] {
  const resting = clientPositions.flatMap((position) => restsOn(position, conditions))
  return conditions
    .filter((one) => barred(one).length > 0 || resting.some(({ held }) => held === one))
    .map(({ row }) => row.name)
}

/** Why no plan can be suggested; null when one can. */
export function nothingToSuggest(situation: Omit<PlanSituation, 'blocks'>): string | null {
  const empty = { ...situation, blocks: [] }
  const stop = [...stopConditions.check(empty), ...openRedFlags.check(empty)].find(
    ({ severity }) => severity === 'stop',
  )
  if (stop !== undefined) return `${stop.wording} ${stop.reason}`
  if (allowedPositions(situation.conditions).length === 0) {
    const names = [...new Set(barring(situation.conditions))].join('; ')
    return `No position is left to lie or sit in: ${names}.`
  }
  return null
}
