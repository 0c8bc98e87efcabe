import { deepFrom } from '../../reference/definitions.ts'
import { textbookToConfirm } from '../../reference/provenance.ts'
import type { Found, PlanRule } from './rule.ts'

/** Superficial, deep, superficial: the first and the last stage are not the deep ones. */
export const deepInTheMiddle: PlanRule = {
  id: 'deep-in-the-middle',
  check: ({ blocks }) => {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (first === undefined || last === undefined || first === last) return []
    const about = {
      severity: 'advice',
      reason: 'Superficial work, then deep, then superficial again.',
      provenance: textbookToConfirm,
    } as const
    const found: Found[] = []
    if ((first.pressureFrom ?? 0) >= deepFrom) {
      found.push({
        ...about,
        blockId: first.id,
        cause: 'begin',
        wording: 'Begin lighter: deep work comes later.',
      })
    }
    if ((last.pressureTo ?? 0) >= deepFrom) {
      found.push({
        ...about,
        blockId: last.id,
        cause: 'end',
        wording: 'End lighter: deep work is over by then.',
      })
    }
    return found
  },
}
