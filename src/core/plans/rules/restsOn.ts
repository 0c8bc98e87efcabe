import type { ZoneId } from '../../../body/ids.ts'
import type { ClientPosition } from '../../../contract/models/plan.ts'
import type { ConditionInForce } from '../../health/inForce.ts'
import { bearingZones } from '../../reference/bearing.ts'
import type { Restriction } from '../../reference/restriction.ts'

type LyingSide = 'left' | 'right'
const sides: readonly LyingSide[] = ['left', 'right']

/** A condition with those of its places to be left alone on which the client's weight would rest. */
export interface RestedOn {
  readonly held: ConditionInForce
  readonly zones: readonly ZoneId[]
}

/** The places of a restriction that wants them left alone. A site not recorded is no place. */
function leftAlone(restriction: Restriction, region: ZoneId | null): readonly ZoneId[] {
  if (restriction.kind !== 'avoid') return []
  const { where } = restriction
  switch (where.kind) {
    case 'site':
      // what its rule reaches beside it is not worked, but may be lain on
      return region === null ? [] : [region]
    case 'zones':
      return where.zones
    case 'everywhere':
    case 'cautionSites':
      return []
  }
}

/** Places that the condition wants left alone and that bear weight in this position. */
function bearing(position: ClientPosition, { rule, condition }: ConditionInForce): ZoneId[] {
  const avoided = rule.restricts.flatMap((restriction) => leftAlone(restriction, condition.region))
  return [...new Set(avoided)].filter((zone) => bearingZones[position].includes(zone))
}

const restedOn = (position: ClientPosition, conditions: readonly ConditionInForce[]): RestedOn[] =>
  conditions
    .filter(({ severity }) => severity !== 'stop')
    .map((held) => ({ held, zones: bearing(position, held) }))
    .filter(({ zones }) => zones.length > 0)

const isOn = ({ held: { condition } }: RestedOn, lying: LyingSide): boolean =>
  condition.side !== (lying === 'left' ? 'right' : 'left')

/** Sides on which the client can lie. */
export function freeSides(conditions: readonly ConditionInForce[]): readonly LyingSide[] {
  const rested = restedOn('side-lying', conditions)
  return sides.filter((side) => !rested.some((one) => isOn(one, side)))
}

/** Conditions (but for a STOP) on whose places the client would lie or sit; side-lying only when neither side is free. */
export function restsOn(position: ClientPosition, conditions: readonly ConditionInForce[]): RestedOn[] {
  if (position === 'side-lying' && freeSides(conditions).length > 0) return []
  return restedOn(position, conditions)
}
