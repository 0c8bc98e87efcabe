import { restrictionsAtWork, whereOf } from './restrictionsAtWork.ts'
import type { PlanRule } from './rule.ts'

/**
 * A rule about a site holds everywhere until someone has asked where it is; said once for the whole plan, because
 * the same words at every stage would be passed over.
 */
export const siteNotRecorded: PlanRule = {
  id: 'site-not-recorded',
  check: (situation) => {
    const open = restrictionsAtWork(situation).flatMap(({ held, restriction }) => {
      const where = whereOf(restriction)
      const asksSite = where?.kind === 'site' && where.ifNotRecorded !== 'nowhere'
      return asksSite && held.condition.region === null ? [held] : []
    })
    return [...new Set(open)].map(({ condition, row, rule }) => ({
      blockId: null,
      cause: condition.id,
      group: condition.id,
      siteOf: condition.id,
      severity: rule.class === 'local' ? 'avoid-site' : 'adapt',
      wording: `${row.name}: ask where, and record it. Until then it counts for the whole body.`,
      reason: rule.chip,
      provenance: row,
    }))
  },
}
