import type { TechniqueCode } from '../../../contract/models/plan.ts'
import { textbookToConfirm } from '../../reference/provenance.ts'
import type { PlanRule } from './rule.ts'
import { eitherOf } from './techniqueWords.ts'

const needsWarmth: readonly TechniqueCode[] = ['TPR', 'DTF', 'STR']
const opening: readonly TechniqueCode[] = ['EFF', 'CMP']
const warming: readonly TechniqueCode[] = ['FRI', 'PET']

/** Stroking or compression, then rubbing or kneading, before points are pressed, fibres crossed or muscles stretched. */
export const warmFirst: PlanRule = {
  id: 'warm-first',
  check: ({ blocks, nameOf }) =>
    blocks.flatMap((block, index) => {
      if (!needsWarmth.includes(block.technique)) return []
      const earlier = blocks.slice(0, index).map(({ technique }) => technique)
      const opened = earlier.findIndex((technique) => opening.includes(technique))
      const warmed = opened >= 0 && earlier.slice(opened + 1).some((technique) => warming.includes(technique))
      if (warmed) return []
      return [
        {
          blockId: block.id,
          cause: block.technique,
          severity: 'advice',
          wording: `Warm the tissue before ${nameOf(block)}: ${eitherOf(opening, nameOf)}, then ${eitherOf(warming, nameOf)}.`,
          reason: 'Warm tissue gives way more easily; general work comes before specific work.',
          provenance: textbookToConfirm,
        },
      ]
    }),
}
