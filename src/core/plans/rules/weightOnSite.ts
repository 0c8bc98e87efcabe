import { zoneName } from '../../../body/names.ts'
import type { ConditionInForce } from '../../health/inForce.ts'
import { textbookToConfirm } from '../../reference/provenance.ts'
import { freeSides, type RestedOn, restsOn } from './restsOn.ts'
import type { BlockAtWork, Found, PlanRule } from './rule.ts'

const reason = 'A place that is to be left alone is not lain on either.'

function lyingOn(block: BlockAtWork, { held: { condition, row }, zones }: RestedOn): Found {
  const places = zones.map((zone) => zoneName(zone).toLowerCase()).join(', ')
  return {
    blockId: block.id,
    cause: condition.id,
    group: condition.id,
    severity: 'adapt',
    wording: `${row.name}: not ${block.position}, the weight would rest on the ${places}.`,
    reason,
    provenance: textbookToConfirm,
  }
}

/** Where one side only is free: which one, as a hint. */
function freeSideHint(block: BlockAtWork, conditions: readonly ConditionInForce[]): Found[] {
  if (block.position !== 'side-lying') return []
  const [side, other] = freeSides(conditions)
  if (side === undefined || other !== undefined) return []
  return [
    {
      blockId: block.id,
      cause: side,
      severity: 'advice',
      wording: `Lying on the ${side} side only.`,
      reason,
      provenance: textbookToConfirm,
    },
  ]
}

/** The client does not lie or sit on a place that a condition wants left alone. */
export const weightOnSite: PlanRule = {
  id: 'weight-on-site',
  check: ({ blocks, conditions }) =>
    blocks.flatMap((block) => [
      ...restsOn(block.position, conditions).map((rested) => lyingOn(block, rested)),
      ...freeSideHint(block, conditions),
    ]),
}
