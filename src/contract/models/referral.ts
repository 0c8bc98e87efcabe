import { z } from 'zod'
import { type MuscleId, muscleIds, type ZoneId, zoneIds } from '../../body/ids.ts'
import { sides, type ViewId } from '../../body/views.ts'
import type { Spot } from './chart.ts'
import { FreeText, line } from './common.ts'
import { StrokeShape } from './mark.ts'

export const OfMuscle = z.strictObject({ muscle: z.enum(muscleIds), side: z.enum(sides) })
export const PainHere = z.strictObject({ zone: z.enum(zoneIds), side: z.enum(sides) })

/** A place the therapist says a muscle refers to. */
export const ReferralPlaceEdit = z.strictObject({
  place: line(120).pipe(z.string().min(1, 'required')),
  zones: z.array(z.enum(zoneIds)).min(1, 'required').max(12),
  /** Drawn on the side named below; the other side mirrors it. A zone that no stroke lies in is shown whole. */
  strokes: z.array(StrokeShape).max(16),
})
/** The therapist's own words instead of the built-in row, which stays and can be brought back. */
export const EditReferral = OfMuscle.extend({
  places: z.array(ReferralPlaceEdit).min(1, 'required').max(20),
  note: FreeText,
})

/** A closed path in figure units, to be washed over the figure and clipped to its outline. */
export interface ReferralShape {
  readonly view: ViewId
  readonly side: 'left' | 'right'
  readonly path: string
}

export interface ReferralPlace {
  readonly place: string
  readonly zones: readonly ZoneId[]
  readonly shapes: readonly ReferralShape[]
  /** What is drawn of it, for the side asked (the left one's for the midline); empty where zones are shown whole. */
  readonly strokes: readonly StrokeShape[]
}

/** Where pain from a muscle is often reported: a suggestion, never a finding. */
export interface Referral {
  /** Row of the reference table; several shapes of the figure may share one. */
  readonly row: string
  /** Every muscle of the figure that the row covers. */
  readonly muscles: readonly MuscleId[]
  readonly side: (typeof sides)[number]
  readonly places: readonly ReferralPlace[]
  readonly oftenAfter: readonly string[]
  readonly note: string
  readonly trust: string
  readonly certainty: string
  readonly source: string
  readonly reviewedOn: string | null
  /** Whether `places` and `note` are the therapist's own. */
  readonly edited: boolean
  /** What the built-in row says, also while it is edited. */
  readonly builtIn: readonly { readonly place: string; readonly zones: readonly ZoneId[] }[]
}

/** Asked before any muscle is named; "asked, none" goes on, anything else shows the action. */
export interface PainCheck {
  readonly id: string
  readonly question: string
  /** For the therapist's eyes only. */
  readonly concern: string
  readonly level: 'emergency' | 'urgent' | 'routine'
  readonly action: string
}

/** A muscle in which to look for what is felt elsewhere. */
export interface MuscleForPain {
  readonly row: string
  readonly muscle: MuscleId
  readonly side: (typeof sides)[number]
  readonly name: string
  readonly english: string
  /** The places of this muscle that fall into the zone, as they are worded. */
  readonly places: readonly string[]
  /** 0 to 1: one over the number of zones the muscle is reported to refer to. */
  readonly specificity: number
  /** Where to place a point in it with one click. */
  readonly spot: Spot | null
  readonly trust: string
  readonly certainty: string
  readonly source: string
  readonly edited: boolean
}

/** "Pain here": what to ask first, then what to palpate. Never a diagnosis. */
export interface PainAnswer {
  readonly checks: readonly PainCheck[]
  /** Most specific first. */
  readonly muscles: readonly MuscleForPain[]
}
