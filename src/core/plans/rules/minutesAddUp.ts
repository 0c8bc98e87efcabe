import type { Provenance } from '../../reference/provenance.ts'
import type { PlanRule } from './rule.ts'

const arithmetic: Provenance = {
  trust: 'B',
  certainty: 'high',
  source: 'length of the session',
  reviewedOn: null,
}

/** The stages fill the session to the minute. */
export const minutesAddUp: PlanRule = {
  id: 'minutes-add-up',
  check: ({ minutes, blocks }) => {
    const planned = blocks.reduce((sum, block) => sum + block.minutes, 0)
    if (blocks.length === 0 || planned === minutes) return []
    const off = Math.abs(planned - minutes)
    return [
      {
        blockId: null,
        cause: planned < minutes ? 'short' : 'over',
        severity: 'advice',
        wording: `The stages take ${planned} of ${minutes} minutes: ${off} ${planned < minutes ? 'left' : 'too many'}.`,
        reason: 'The stages are to fill the session.',
        provenance: arithmetic,
      },
    ]
  },
}
