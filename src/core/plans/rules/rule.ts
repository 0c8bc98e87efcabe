import type { CautionSiteId, MuscleId, ZoneId } from '../../../body/ids.ts'
import type { Side, ViewId } from '../../../body/views.ts'
import type { PointKind } from '../../../contract/models/chart.ts'
import type { Id } from '../../../contract/models/common.ts'
import type { ConsentAnswer, ConsentArea } from '../../../contract/models/consent.ts'
import type { Severity } from '../../../contract/models/health.ts'
import type { PlanBlock } from '../../../contract/models/plan.ts'
import type { OpenFlag } from '../../../contract/models/screening.ts'
import type { ConditionInForce } from '../../health/inForce.ts'
import type { Provenance } from '../../reference/provenance.ts'
import type { TechniqueWords } from './techniqueWords.ts'

/** A point of the chart that a stage works, with the caution sites it lies in. */
export interface PointAtWork {
  readonly pointId: Id
  readonly kind: PointKind
  readonly view: ViewId
  readonly side: Side
  readonly muscle: MuscleId | null
  readonly zone: ZoneId | null
  readonly cautionSites: readonly CautionSiteId[]
}

/** A stage together with the points it works. */
export interface BlockAtWork extends Omit<PlanBlock, 'points'> {
  readonly points: readonly PointAtWork[]
}

/** All that the rules look at. */
export interface PlanSituation {
  /** Length of the session. */
  readonly minutes: number
  readonly blocks: readonly BlockAtWork[]
  /** What the client's conditions ask for on the day of the session; past ones ask for nothing. */
  readonly conditions: readonly ConditionInForce[]
  /** Red flags answered with yes and not settled. */
  readonly flags: readonly OpenFlag[]
  /** What the client said in this session about sensitive areas; one that was not asked is missing. */
  readonly consents: ReadonlyMap<ConsentArea, ConsentAnswer>
  /** What techniques are called in this practice. */
  readonly nameOf: TechniqueWords
}

/** What a rule found; with the rule's id it becomes a `Finding`. */
export interface Found {
  /** Null: the whole plan. */
  readonly blockId: Id | null
  /** What sets it off, in words that stay the same while it lasts: with rule and block it makes the finding's id. */
  readonly cause: string
  /** Findings of one group at one stage are shown as one: the id of the client's condition they come from. */
  readonly group?: string
  /** The sensitive area that is to be asked for. */
  readonly consent?: ConsentArea
  /** The client's condition that a clearance is to be recorded for. */
  readonly clearance?: Id
  /** The client's condition whose place is to be asked for and recorded. */
  readonly siteOf?: Id
  readonly severity: Severity
  readonly wording: string
  readonly reason: string
  readonly provenance: Provenance
}

export interface PlanRule {
  readonly id: string
  check(situation: PlanSituation): readonly Found[]
}
