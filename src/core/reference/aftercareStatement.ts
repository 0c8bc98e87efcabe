import type { TechniqueCode } from '../../contract/models/plan.ts'
import type { ExclusionTrigger } from './exclusion.ts'
import type { Provenance } from './provenance.ts'

export const aftercareIds = [
  'soreness',
  'rise-slowly',
  'drink-normally',
  'stay-active',
  'warmth',
  'no-hard-training',
  'gentle-stretches',
  'strengthening',
  'movement-breaks',
  'alongside-exercise',
  'ball-pressure',
] as const
export type AftercareId = (typeof aftercareIds)[number]

/** When a statement is proposed. */
export type AftercareUse =
  | { readonly kind: 'always' }
  | { readonly kind: 'deepWork'; readonly techniques: readonly TechniqueCode[] }
  | { readonly kind: 'withExercises' }
  | { readonly kind: 'load'; readonly load: 'desk' }
  | { readonly kind: 'area'; readonly area: 'back' | 'low-back' | 'neck' }
  /** A point was found there, so that the line is about what the client came with. */
  | { readonly kind: 'foundIn'; readonly area: 'low-back' }
  | { readonly kind: 'triggerPoints' }
  /** Trigger points, and no plan that tells how firmly they were pressed. */
  | { readonly kind: 'unplannedTriggerPoints' }

/** One line of advice for the client, reading age about 12. */
export interface AftercareStatement extends Provenance {
  readonly id: AftercareId
  readonly text: string
  /** Proposed if any of these holds. */
  readonly useWhen: readonly AftercareUse[]
  /** Left out if any of these holds. */
  readonly leaveOutWhen: readonly ExclusionTrigger[]
}
