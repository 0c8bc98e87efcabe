import type { Restriction } from '../../reference/restriction.ts'
import { restrictionsAtWork } from './restrictionsAtWork.ts'
import type { BlockAtWork, PlanRule } from './rule.ts'

type NoPosition = Extract<Restriction, { kind: 'noPosition' }>

const isReached = ({ fromWeek }: NoPosition, weeks: number | null): boolean =>
  fromWeek === undefined || weeks === null || weeks >= fromWeek

/** Stages in a barred position; where only long lying is barred, those that carry it past the limit without a turn. */
const offending = (blocks: readonly BlockAtWork[], restriction: NoPosition): BlockAtWork[] => {
  let lying = 0
  return blocks.filter((block) => {
    const inPosition = restriction.positions.includes(block.position)
    lying = inPosition ? lying + block.minutes : 0
    return inPosition && lying > (restriction.longerThanMinutes ?? 0)
  })
}

/** Positions that a condition takes away, from the start or after some minutes. */
export const barredPositions: PlanRule = {
  id: 'barred-position',
  check: (situation) =>
    restrictionsAtWork(situation).flatMap(({ held, restriction, index }) => {
      if (restriction.kind !== 'noPosition' || !isReached(restriction, held.weeks)) return []
      const { longerThanMinutes } = restriction
      return offending(situation.blocks, restriction).map((block) => ({
        blockId: block.id,
        cause: `${held.condition.id}/${index}`,
        group: held.condition.id,
        severity: 'adapt',
        wording:
          longerThanMinutes === undefined
            ? `${held.row.name}: not ${block.position}.`
            : `${held.row.name}: ${block.position} for ${longerThanMinutes} minutes at most.`,
        reason: held.rule.chip,
        provenance: held.row,
      }))
    }),
}
