import type { ConditionAsk, Severity } from '../../contract/models/health.ts'
import type { Provenance } from './provenance.ts'
import type { Restriction } from './restriction.ts'

/** Stable ids of the catalogue, in the order a list shows them. */
export const conditionIds = [
  'acute-infection',
  'deep-vein-thrombosis',
  'heart-or-stroke-signs',
  'cauda-equina',
  'fracture',
  'intoxication',
  'uncontrolled-hypertension',
  'unstable-heart-disease',
  'aortic-aneurysm',
  'bleeding-disorder',
  'anticoagulants',
  'cancer-current',
  'cancer-history',
  'lymphoedema',
  'acute-kidney',
  'organ-failure',
  'reduced-sensation',
  'epilepsy',
  'neurological-disease',
  'osteoporosis',
  'long-term-steroids',
  'inflammatory-arthritis',
  'disc-lesion',
  'acute-soft-tissue-injury',
  'recent-surgery',
  'implants',
  'contagious-skin',
  'broken-skin-or-lump',
  'eczema-psoriasis',
  'varicose-veins',
  'hernia',
  'pregnancy-first-trimester',
  'pregnancy-later',
  'pregnancy-danger-signs',
  'after-birth',
  'allergy',
  'no-consent',
  'undiagnosed-pain',
  'past-clot',
  'antiplatelets',
  'bone-metastases',
  'arterial-disease',
  'hypermobility',
  'spinal-narrowing-or-metalwork',
  'low-blood-pressure',
  'recent-injection',
  'eye-pressure',
  'shingles',
  'upper-neck-instability',
] as const
export type ConditionId = (typeof conditionIds)[number]

/** `stop` do not treat, refer; `med` clearance recorded first; `local` avoid the site; `adapt` change the work. */
export const conditionClasses = ['stop', 'med', 'local', 'adapt'] as const
export type ConditionClass = (typeof conditionClasses)[number]

/** Where a condition sends the client, if anywhere. */
export type Action = 'none' | 'refer' | 'rebook' | 'urgent-care' | 'emergency' | 'maternity-care'

/** How the screen and the plan's findings name the classes. */
export const severityOfClass = {
  stop: 'stop',
  med: 'clearance',
  local: 'avoid-site',
  adapt: 'adapt',
} as const satisfies Record<ConditionClass, Severity>

/** What a condition, or one variant of it, asks of a plan. */
export interface ConditionRule {
  readonly class: ConditionClass
  readonly action: Action
  readonly restricts: readonly Restriction[]
  /** The same in a few words, for a chip. */
  readonly chip: string
  /** Days after `since` for which the rule is sure to hold; afterwards the therapist is asked, nothing lapses by itself. */
  readonly activeDays?: number
}

/** A form of the condition with its own, complete rule, which replaces the row's own. */
export interface ConditionVariant extends ConditionRule {
  readonly id: string
  readonly name: string
}

/**
 * One row of the catalogue. Its own rule is the strictest of its variants and stands until a variant is recorded.
 * The therapist may override any of it, with a reason that is kept.
 */
export interface Contraindication extends ConditionRule, Provenance {
  readonly id: ConditionId
  readonly name: string
  readonly everyday: string
  /** Fields its rules need; a form asks for these first. The variant is asked wherever there are any. */
  readonly asks: readonly ConditionAsk[]
  readonly variants: readonly ConditionVariant[]
}
