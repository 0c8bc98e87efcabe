import type { CautionSiteId, MuscleId } from '../../body/ids.ts'
import type { TechniqueCode } from '../../contract/models/plan.ts'
import type { PressureLimit } from './pressure.ts'
import type { Provenance } from './provenance.ts'

/** `avoid-site`: hands off; `adapt`: light and informed. */
export type CautionSeverity = 'avoid-site' | 'adapt'

/** A place to treat lightly or to leave alone. A zone that is worked leaves out the sites in it. */
export interface CautionSite extends Provenance {
  readonly id: string
  /** Shape of the figure; null while the site is still to be drawn. */
  readonly figure: CautionSiteId | null
  readonly name: string
  readonly structureAtRisk: string
  readonly maxPressure: PressureLimit
  /**
   * Not at this site, at any pressure, even when only the zone around it is named. Kept to what matters: everything
   * else is covered by the pressure limit, or warnings would drown the plan.
   */
  readonly barredTechniques: readonly TechniqueCode[]
  readonly severity: CautionSeverity
  readonly note: string
}

/** How a muscle that lies in caution sites is reached: shown at the point, in place of a bar. */
export interface AccessNote extends Provenance {
  readonly id: string
  readonly muscle: MuscleId
  readonly sites: readonly CautionSiteId[]
  readonly text: string
  readonly maxPressure: PressureLimit | null
  readonly needsConsent: boolean
}
