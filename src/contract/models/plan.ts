import { z } from 'zod'
import { zoneIds } from '../../body/ids.ts'
import { Id, line, Pressure } from './common.ts'
import type { Severity } from './health.ts'

/** Techniques of massage by their code: effleurage, friction, petrissage, vibration, tapotement ... */
export const techniqueCodes = [
  'EFF',
  'FRI',
  'PET',
  'VIB',
  'TAP',
  'CMP',
  'TPR',
  'MFR',
  'DTF',
  'STR',
  'MET',
  'SCS',
  'PJM',
  'HOT',
  'COLD',
  'CUP',
] as const
export const TechniqueCode = z.enum(techniqueCodes)
export type TechniqueCode = z.infer<typeof TechniqueCode>

export const clientPositions = ['prone', 'supine', 'half-sitting', 'side-lying', 'seated'] as const
export const ClientPosition = z.enum(clientPositions)
export type ClientPosition = z.infer<typeof ClientPosition>

export const Region = z.strictObject({ zone: z.enum(zoneIds), side: z.enum(['left', 'right', 'both']) })
export type Region = z.infer<typeof Region>

/** What a technique is good for in the course of a session. */
export const phases = ['opening', 'warming', 'working', 'specific', 'closing'] as const
export const Phase = z.enum(phases)
export type Phase = z.infer<typeof Phase>

/** Which way the load of a stroke goes; `upward` on the back is from the sacrum to the neck. */
export const strokeDirections = [
  'upward',
  'downward',
  'toward-heart',
  'away-from-heart',
  'across',
  'along',
  'none',
] as const
export const StrokeDirection = z.enum(strokeDirections)
export type StrokeDirection = z.infer<typeof StrokeDirection>

export const BlockFields = z.strictObject({
  technique: TechniqueCode,
  /** A technique of the therapist's own; `technique` is then the one it counts as. */
  ownTechnique: Id.nullable().optional(),
  regions: z.array(Region).max(100),
  position: ClientPosition,
  pressureFrom: Pressure.nullable(),
  pressureTo: Pressure.nullable(),
  minutes: z.int().min(1).max(240),
  cue: line(500),
  /** Points of the chart to work in this stage. */
  points: z.array(Id).max(200),
  /** Null or missing: the way the technique usually goes. */
  direction: StrokeDirection.nullable().optional(),
  /** How long each point is to be held; null or missing: as usual, 30 to 90. */
  holdSeconds: z.int().min(5).max(600).nullable().optional(),
})
export type BlockFields = z.infer<typeof BlockFields>

export const OfBlock = z.strictObject({ sessionId: Id, blockId: Id })
export const ApplyTemplate = z.strictObject({ sessionId: Id, template: z.string().max(80) })
export const AddBlock = z.strictObject({ sessionId: Id, at: z.int().min(0), fields: BlockFields })
export const ChangeBlock = OfBlock.extend({ fields: BlockFields.partial() })
export const MoveBlock = OfBlock.extend({ to: z.int().min(0) })

const Reason = line(500).pipe(z.string().min(1, 'required'))
const FindingId = z.string().min(1).max(300)

/** Gives the stage's first `minutes` to one stage and the rest to a second one like it. */
export const SplitBlock = OfBlock.extend({ minutes: z.int().min(1) })
/** "Do it anyway because ..." */
export const OverrideFinding = z.strictObject({ sessionId: Id, finding: FindingId, reason: Reason })
export const OfFinding = z.strictObject({ sessionId: Id, finding: FindingId })
export const ApplyRepair = OfFinding.extend({ repair: z.string().min(1).max(300) })
export const SuggestPlan = z.strictObject({ sessionId: Id, template: z.string().max(80).nullable() })
export const SaveTemplate = z.strictObject({
  sessionId: Id,
  name: line(80).pipe(z.string().min(1, 'required')),
})
export const RenameTemplate = z.strictObject({ id: Id, name: line(80).pipe(z.string().min(1, 'required')) })

export interface PlanBlock extends BlockFields {
  readonly id: Id
  /** The masseur added or changed it: a suggestion leaves it as it is. */
  readonly byHand?: boolean
  /** Why the suggestion put it there; empty for others. */
  readonly why?: readonly string[]
  /** Template and place in it that it was made from; null for a stage of the masseur's own or for single points. */
  readonly origin?: string | null
}

/** One step of a repair. */
export type PlanChange =
  | { readonly kind: 'change'; readonly blockId: Id; readonly fields: Partial<BlockFields> }
  | { readonly kind: 'remove'; readonly blockId: Id }

/** A change of the plan that takes this finding away and brings no other: "Pressure to 2". */
export interface Repair {
  readonly id: string
  readonly label: string
  readonly changes: readonly PlanChange[]
}

/** Why the masseur does it all the same. */
export interface Override {
  readonly finding: string
  /** The finding's words at the time. */
  readonly wording: string
  readonly reason: string
  /** When it was written. */
  readonly at: string
  /** False once the finding is gone or says something else by now. */
  readonly holds: boolean
}

/** What a rule has to say about the plan, at its block or about the whole (blockId null). */
export interface Finding {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly blockId: Id | null
  readonly wording: string
  readonly reason: string
  readonly trust: string
  readonly certainty: string
  readonly source: string
  /** What else the same cause has to say here. */
  readonly also: readonly string[]
  /** At most three, best first; none for a finding more serious than advice means that no single change helps. */
  readonly repairs: readonly Repair[]
  /** Set while the masseur's reason covers it. */
  readonly override: Override | null
  /** The sensitive area to ask consent for; null where it is about something else. */
  readonly consent: string | null
  /** The client's condition for which a recorded clearance would take this away; null where none would. */
  readonly clearance: Id | null
  /** The client's condition whose place is not recorded, which would take this away or narrow it; null for others. */
  readonly siteOf: Id | null
}

/** How a muscle in a caution site is reached; stands at the point, in place of a bar. */
export interface PointNote {
  readonly blockId: Id
  readonly pointId: Id
  readonly text: string
}

export interface Plan {
  readonly sessionId: Id
  readonly template: string | null
  /** Length of the session; the blocks' minutes are to add up to it. */
  readonly minutes: number
  readonly blocks: readonly PlanBlock[]
  readonly findings: readonly Finding[]
  readonly pointNotes: readonly PointNote[]
  /** Every "do it anyway", oldest first, also those whose finding has gone. */
  readonly overrides: readonly Override[]
}

/** One stage of a suggestion; `keeps` names the stage of the plan that it leaves as it is. */
export interface ProposedBlock extends BlockFields {
  readonly keeps: Id | null
  readonly why: readonly string[]
  readonly origin: string | null
}

export interface Proposal {
  readonly sessionId: Id
  /** Id and name of the template it was made from. */
  readonly template: string
  readonly templateName: string
  readonly minutes: number
  /** Adds up to `minutes`; empty when nothing can be suggested, and then `empty` says why. */
  readonly blocks: readonly ProposedBlock[]
  readonly empty: string | null
  /** What was left out or changed against the template, and why. */
  readonly notes: readonly string[]
  /** What the rules would still say of it. */
  readonly findings: readonly Finding[]
}

export interface Technique {
  readonly code: TechniqueCode
  readonly everyday: string
  readonly term: string
  readonly aim: string
  readonly method: string
  readonly pressureFrom: number | null
  readonly pressureTo: number | null
  readonly cautions: string
  readonly trust: string
  readonly source: string
}

export interface PlanTemplate {
  readonly id: string
  readonly name: string
  readonly minutes: number
  readonly description: string
  /** Made by the therapist; can be renamed and removed. */
  readonly own: boolean
}
