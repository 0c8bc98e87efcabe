import type { MuscleId, ZoneId } from '../../body/ids.ts'
import type { ViewId } from '../../body/views.ts'
import type { ExerciseId } from './exercise.ts'
import type { Provenance } from './provenance.ts'

/** A place where pain is often reported, in plain words, with the zones it falls in. */
export interface ReferralPlace {
  readonly place: string
  readonly zones: readonly ZoneId[]
}

/** How many trigger points are commonly listed. */
export type PointCount =
  | { readonly kind: 'count'; readonly from: number; readonly to: number }
  | { readonly kind: 'several' }
  | { readonly kind: 'group' }
  | { readonly kind: 'per level' }

/**
 * One muscle or muscle group as a trigger-point reference lists it. Referral is an editable suggestion, worded
 * "often reported": the 2018 Delphi consensus expects no fixed location and no fixed zone.
 */
export interface MuscleReference extends Provenance {
  readonly id: string
  /** Shapes of the figure it covers; empty while it is still to be drawn. */
  readonly figure: readonly MuscleId[]
  /** Name after the Terminologia Anatomica. */
  readonly name: string
  /** Common English name. */
  readonly english: string
  /** Where it is, in everyday words: what a client reads. */
  readonly region: string
  readonly views: readonly ViewId[]
  readonly points: PointCount
  readonly refersTo: readonly ReferralPlace[]
  /** Loads and activities it is often reported with. */
  readonly oftenAfter: readonly string[]
  /** Home exercises that suit it, best first. */
  readonly care: readonly ExerciseId[]
}
