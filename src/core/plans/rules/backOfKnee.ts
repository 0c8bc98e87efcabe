import { lightUpTo } from '../../reference/definitions.ts'
import { textbook } from '../../reference/provenance.ts'
import { heaviest, pressureWords } from './blockPressure.ts'
import type { PlanRule } from './rule.ts'

/** The back of the knee bears pressure 2 at most: vessels and nerves lie bare there. */
export const backOfKnee: PlanRule = {
  id: 'back-of-knee',
  check: ({ blocks }) =>
    blocks
      .filter(
        (block) =>
          block.regions.some(({ zone }) => zone === 'knee-back') && (heaviest(block) ?? 0) > lightUpTo,
      )
      .map((block) => ({
        blockId: block.id,
        cause: 'knee-back',
        severity: 'adapt',
        wording: `Back of the knee: pressure ${lightUpTo} at most; ${pressureWords(block)}.`,
        reason: 'Vessels and nerves lie just under the skin there.',
        provenance: textbook,
      })),
}
