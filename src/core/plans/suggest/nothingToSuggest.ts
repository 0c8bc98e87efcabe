import { type ClientPosition, clientPositions } from '../../../contract/models/plan.ts'
import type { ConditionInForce } from '../../health/inForce.ts'
import { openRedFlags } from '../rules/openRedFlags.ts'
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

/** Positions of the client that no condition takes away. */
export function allowedPositions(conditions: readonly ConditionInForce[]): ClientPosition[] {
  const gone = new Set(conditions.flatMap(barred))
  return clientPositions.filter((position) => !gone.has(position))
}

/** Why no plan can be suggested; null when one can. */
export function nothingToSuggest(situation: Omit<PlanSituation, 'blocks'>): string | null {
  const empty = { ...situation, blocks: [] }
  const stop = [...stopConditions.check(empty), ...openRedFlags.check(empty)].find(
    ({ severity }) => severity === 'stop',
  )
  if (stop !== undefined) return `${stop.wording} ${stop.reason}`
  if (allowedPositions(situation.conditions).length === 0) {
    return "The client's conditions leave no position to lie or sit in."
  }
  return null
}
