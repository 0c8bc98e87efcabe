import type { ZoneId } from '../../../body/ids.ts'
import type { TechniqueCode } from '../../../contract/models/plan.ts'
import { lightUpTo } from '../../reference/definitions.ts'
import { textbookToConfirm } from '../../reference/provenance.ts'
import { backZones, limbLevels } from '../../reference/zoneGroups.ts'
import { heaviest } from './blockPressure.ts'
import type { BlockAtWork, PlanRule } from './rule.ts'

/** Techniques that glide with load; for the others the way they go carries none. */
const gliding: readonly TechniqueCode[] = ['EFF', 'FRI', 'PET', 'MFR']

const back = new Set<ZoneId>(backZones)
const limbs = new Set<ZoneId>([...limbLevels.arm.flat(), ...limbLevels.leg.flat()])
/** The way home is as light as a spread of oil. */
const noLoadUpTo = lightUpTo - 1

function wrong(block: BlockAtWork): { readonly cause: string; readonly wording: string } | null {
  if (!gliding.includes(block.technique) || (heaviest(block) ?? 0) <= noLoadUpTo) return null
  const on = (zones: ReadonlySet<ZoneId>) => block.regions.some(({ zone }) => zones.has(zone))
  switch (block.direction ?? null) {
    case 'downward':
      return on(back)
        ? { cause: 'back', wording: 'Load goes up the back, from the sacrum to the neck.' }
        : null
    case 'away-from-heart':
      return on(limbs) ? { cause: 'limb', wording: 'Load on a limb goes toward the heart.' } : null
    case 'upward':
    case 'toward-heart':
    case 'across':
    case 'along':
    case 'none':
    case null:
      return null
  }
}

/** Back stroked upward, limbs toward the heart; no load on the way back. */
export const loadDirection: PlanRule = {
  id: 'load-direction',
  check: ({ blocks }) =>
    blocks.flatMap((block) => {
      const found = wrong(block)
      if (found === null) return []
      return [
        {
          blockId: block.id,
          severity: 'adapt',
          ...found,
          reason: 'Strokes with load follow the blood on its way to the heart.',
          provenance: textbookToConfirm,
        },
      ]
    }),
}
