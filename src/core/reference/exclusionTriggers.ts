import type { ConditionId } from './contraindication.ts'
import type { ExclusionTrigger } from './exclusion.ts'

const any = (condition: ConditionId): ExclusionTrigger => ({ kind: 'condition', condition })

/** Warm packs and warm showers are left out: some row says no heat, feeling is reduced, or something is inflamed. */
export const heatTriggers: readonly ExclusionTrigger[] = [
  { kind: 'noHeat' },
  any('reduced-sensation'),
  { kind: 'finding', finding: 'numbness' },
  { kind: 'finding', finding: 'inflammation' },
  {
    kind: 'condition',
    condition: 'inflammatory-arthritis',
    variants: ['rheumatoid-flare', 'ankylosing-spondylitis', 'gout'],
  },
]

/** Pressure with a ball is left out: blood that does not clot, or feeling that does not warn. */
export const ballTriggers: readonly ExclusionTrigger[] = [
  any('bleeding-disorder'),
  any('anticoagulants'),
  any('reduced-sensation'),
  { kind: 'finding', finding: 'numbness' },
]

/** Nothing but "seek help" is printed. */
export const onlySeekHelpTriggers: readonly ExclusionTrigger[] = [
  { kind: 'openStop' },
  { kind: 'openFlag', level: 'emergency' },
]
