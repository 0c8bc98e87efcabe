import { siteWords } from '../../health/alerts.ts'
import { restrictionsAtWork } from './restrictionsAtWork.ts'
import type { PlanRule } from './rule.ts'
import { touches } from './touches.ts'

/** A condition's site is left out of every stage. */
export const placesToLeaveOut: PlanRule = {
  id: 'place-to-leave-out',
  check: (situation) =>
    restrictionsAtWork(situation).flatMap(({ held, restriction, index }) => {
      if (restriction.kind !== 'avoid') return []
      const { condition, row, rule } = held
      const place = siteWords(condition) || 'the place'
      return situation.blocks
        .filter((block) => touches(block, restriction.where, condition))
        .map((block) => ({
          blockId: block.id,
          cause: `${condition.id}/${index}`,
          group: condition.id,
          severity: 'avoid-site',
          wording: `${row.name}: leave ${restriction.where.kind === 'site' ? place : 'this area'} out.`,
          reason: rule.chip,
          provenance: row,
        }))
    }),
}
