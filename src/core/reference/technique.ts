import type { CautionSiteId, ZoneId } from '../../body/ids.ts'
import type { PointKind } from '../../contract/models/chart.ts'
import type { TechniqueCode } from '../../contract/models/plan.ts'
import type { ConditionId } from './contraindication.ts'
import type { Pressure } from './pressure.ts'
import type { Provenance } from './provenance.ts'

/** How long one application lasts and how often it is repeated at one place. */
export interface Application {
  readonly seconds: { readonly from: number; readonly to: number }
  readonly times: { readonly from: number; readonly to: number } | null
}

/**
 * A caution of the technique itself. It counts as "adapt" where no condition row speaks of the technique;
 * where both speak, the condition row decides.
 */
export interface TechniqueCaution {
  readonly text: string
  readonly conditions: readonly ConditionId[]
  readonly findings: readonly PointKind[]
  readonly sites: readonly CautionSiteId[]
  /** Only in these zones; missing: wherever the technique is used. */
  readonly zones?: readonly ZoneId[]
}

/** One way of working with the hands, with what a plan needs to know of it. */
export interface Technique extends Provenance {
  readonly code: TechniqueCode
  /** The everyday word: what a client reads. */
  readonly everyday: string
  /** The standard term: what the note and a colleague read. */
  readonly term: string
  /** What was done, as a short phrase of a client's sheet. */
  readonly clientWords: string
  readonly aim: string
  readonly method: string
  /** Usual share of a session in percent; null where none is customary. Shown, never a rule. */
  readonly sharePercent: { readonly from: number; readonly to: number } | null
  /** Usual pressure; null where pressure is not the measure (stretch, heat). */
  readonly pressure: { readonly from: Pressure; readonly to: Pressure } | null
  readonly application: Application | null
  readonly cautions: readonly TechniqueCaution[]
}
