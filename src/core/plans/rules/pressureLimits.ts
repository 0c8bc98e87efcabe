import { heaviest, pressureWords } from './blockPressure.ts'
import { isLeftOut, restrictionsAtWork } from './restrictionsAtWork.ts'
import type { PlanRule } from './rule.ts'
import { touches } from './touches.ts'

/** A condition's limit of pressure at the places it names. */
export const pressureLimits: PlanRule = {
  id: 'pressure-limit',
  check: (situation) =>
    restrictionsAtWork(situation).flatMap(({ held, restriction, index }) => {
      if (restriction.kind !== 'maxPressure') return []
      const { condition, row, rule } = held
      return situation.blocks
        .filter(
          (block) =>
            (heaviest(block) ?? 0) > restriction.pressure &&
            touches(block, restriction.where, condition) &&
            !isLeftOut(block, held),
        )
        .map((block) => ({
          blockId: block.id,
          cause: `${condition.id}/${index}`,
          group: condition.id,
          severity: restriction.pressure === 0 ? 'avoid-site' : 'adapt',
          wording: `${row.name}: pressure ${restriction.pressure} at most here; ${pressureWords(block)}.`,
          reason: rule.chip,
          provenance: row,
        }))
    }),
}
