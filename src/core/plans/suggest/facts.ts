import type { Activity } from '../../../contract/models/chart.ts'
import type { Id } from '../../../contract/models/common.ts'
import type { PlanBlock } from '../../../contract/models/plan.ts'
import type { LeftOut } from '../leftOut.ts'
import type { BlockAtWork, PlanSituation, PointAtWork } from '../rules/rule.ts'
import type { Template } from '../templates.ts'

/** A point of the chart that may be worked, with how much it matters. */
export interface PointFound extends PointAtWork {
  readonly name: string
  readonly activity: Activity
  /** 0 to 10; null when it was not asked. */
  readonly pain: number | null
  readonly tenderness: number | null
}

/** What the last session did, and how it went. */
export interface LastPlan {
  readonly template: string | null
  readonly painBefore: number | null
  readonly painAfter: number | null
}

/** Everything a suggestion is made from. `plan` holds the stages that are to stay as they are. */
export interface SuggestionFacts extends Omit<PlanSituation, 'blocks'> {
  readonly templates: readonly Template[]
  /** Asked for by name; null: the fitting one. */
  readonly wanted: string | null
  readonly points: readonly PointFound[]
  readonly kept: readonly (PlanBlock & { readonly place: 'first' | 'middle' | 'last' })[]
  readonly keptAtWork: readonly BlockAtWork[]
  /** The stages of the plan as it stands, in their order. */
  readonly standing: readonly { readonly id: Id; readonly origin: string | null }[]
  /** What the masseur took out of the plan. */
  readonly leftOut: LeftOut
  /** Age in years on the day; null when it is not known. */
  readonly age: number | null
  readonly last: LastPlan | null
}
