import type { TechniqueCode } from '../../../contract/models/plan.ts'
import { textbookToConfirm } from '../../reference/provenance.ts'
import type { PlanRule } from './rule.ts'

const specific: readonly TechniqueCode[] = ['TPR', 'DTF', 'STR', 'MET', 'SCS', 'PJM', 'CUP']

/** General, specific, general: broad work closes what specific work opened. */
export const generalAfterSpecific: PlanRule = {
  id: 'general-after-specific',
  check: ({ blocks, nameOf }) => {
    const last = blocks.at(-1)
    if (last === undefined || !specific.includes(last.technique)) return []
    return [
      {
        blockId: last.id,
        cause: 'end',
        severity: 'advice',
        wording: `After ${nameOf(last)}, broad strokes again before the end.`,
        reason: 'General work, then specific, then general again.',
        provenance: textbookToConfirm,
      },
    ]
  },
}
