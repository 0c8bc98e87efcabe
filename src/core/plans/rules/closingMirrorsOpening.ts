import { textbookToConfirm } from '../../reference/provenance.ts'
import type { PlanRule } from './rule.ts'

/** A massage ends the way it begins, with falling pressure. */
export const closingMirrorsOpening: PlanRule = {
  id: 'closing-mirrors-opening',
  check: ({ blocks, nameOf }) => {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (first === undefined || last === undefined || first === last) return []
    const found = {
      blockId: last.id,
      severity: 'advice',
      reason: 'A massage usually ends the way it begins, with falling pressure.',
      provenance: textbookToConfirm,
    } as const
    if (last.technique !== first.technique) {
      const wording = `The last stage is ${nameOf(last)}; the plan begins with ${nameOf(first)}.`
      return [{ ...found, cause: 'technique', wording }]
    }
    if (last.pressureFrom !== null && last.pressureTo !== null && last.pressureTo > last.pressureFrom) {
      return [{ ...found, cause: 'pressure', wording: 'Let the pressure fall in the last stage.' }]
    }
    return []
  },
}
