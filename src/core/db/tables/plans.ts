import type { Generated } from 'kysely'
import type { Identified } from './identified.ts'

export interface PlansTables {
  plans: PlansRow
  plan_blocks: PlanBlocksRow
  plan_overrides: PlanOverridesRow
  plan_templates: PlanTemplatesRow
  technique_wordings: TechniqueWordingsRow
  own_techniques: OwnTechniquesRow
}

export interface PlansRow extends Identified {
  session_id: string
  template: string | null
  created_at: string
  /** JSON: what the masseur took out, so that no suggestion brings it back. */
  left_out: Generated<string>
}

export interface PlanBlocksRow extends Identified {
  plan_id: string
  ordinal: number
  technique: string
  /** JSON array of regions. */
  regions: string
  position: string
  pressure_from: number | null
  pressure_to: number | null
  minutes: number
  cue: string
  /** JSON array of point ids. */
  points: string
  own_technique: Generated<string | null>
  direction: Generated<string | null>
  hold_seconds: Generated<number | null>
  /** The masseur added or changed it. */
  by_hand: Generated<number>
  /** JSON array of the reasons a suggestion gave. */
  why: Generated<string>
  /** Template and place in it, "classical-back/2"; null for a stage of the masseur's own or for single points. */
  origin: Generated<string | null>
}

/** "Do it anyway because ...": kept with the plan, also when the finding is gone. */
export interface PlanOverridesRow extends Identified {
  session_id: string
  finding: string
  /** What the finding said at the time. */
  wording: string
  /** The same under the library's own names of techniques; '' where it was not kept. */
  subject: Generated<string>
  reason: string
  created_at: string
}

/** A template of the therapist's own. */
export interface PlanTemplatesRow extends Identified {
  name: string
  minutes: number
  /** JSON array of stages without points. */
  stages: string
  created_at: string
}

/** The therapist's wording of a built-in technique; null is as built in. */
export interface TechniqueWordingsRow extends Identified {
  code: string
  name: string | null
  term: string | null
  aim: string | null
  cue: string | null
  /** JSON array. */
  phases: string | null
  pressure_from: number | null
  pressure_to: number | null
  hidden: number
  changed_at: string
}

/** A technique of the therapist's own; a removed one stays for the plans that used it. */
export interface OwnTechniquesRow extends Identified {
  name: string
  counts_as: string
  term: string
  aim: string
  cue: string
  /** JSON array. */
  phases: string
  pressure_from: number | null
  pressure_to: number | null
  hidden: number
  created_at: string
  removed_at: string | null
}
