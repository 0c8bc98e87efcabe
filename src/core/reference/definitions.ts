import type { TechniqueCode } from '../../contract/models/plan.ts'
import type { Pressure } from './pressure.ts'

/** "Light" and "gently" mean this pressure at most. */
export const lightUpTo: Pressure = 2

/** "Deep" begins at this pressure. */
export const deepFrom: Pressure = 4

/** Techniques for which "deep" begins earlier. */
export const deepFromByTechnique: Partial<Record<TechniqueCode, Pressure>> = { FRI: 3 }

/** Tapping counts as vigorous from this pressure. */
export const vigorousTappingFrom: Pressure = 3

/** Tapping counts as long above this many minutes. */
export const longTappingMinutes = 2

/** Lying face down counts as long above this many minutes. */
export const longProneMinutes = 15

/** Gestational week from which neither prone nor flat supine is used. */
export const noFlatLyingFromWeek = 20

/** With reduced sensation or painkillers no number the client gives is trusted: this pressure at most. */
export const pressureWithoutFeedback: Pressure = 2

/** Red-flag screening is due at the first visit, at a new complaint, and after this many days. */
export const screeningEveryDays = 90

/** How long a trigger point is held, and how often. */
export const pointHold = { seconds: { from: 30, to: 90 }, times: { from: 2, to: 3 } } as const
