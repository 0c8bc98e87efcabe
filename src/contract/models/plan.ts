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

export const BlockFields = z.strictObject({
  technique: TechniqueCode,
  regions: z.array(Region).max(100),
  position: ClientPosition,
  pressureFrom: Pressure.nullable(),
  pressureTo: Pressure.nullable(),
  minutes: z.int().min(1).max(240),
  cue: line(500),
  /** Points of the chart to work in this stage. */
  points: z.array(Id).max(200),
})
export type BlockFields = z.infer<typeof BlockFields>

export const OfBlock = z.strictObject({ sessionId: Id, blockId: Id })
export const ApplyTemplate = z.strictObject({ sessionId: Id, template: z.string().max(80) })
export const AddBlock = z.strictObject({ sessionId: Id, at: z.int().min(0), fields: BlockFields })
export const ChangeBlock = OfBlock.extend({ fields: BlockFields.partial() })
export const MoveBlock = OfBlock.extend({ to: z.int().min(0) })

export interface PlanBlock extends BlockFields {
  readonly id: Id
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
}

export interface Plan {
  readonly sessionId: Id
  readonly template: string | null
  /** Length of the session; the blocks' minutes are to add up to it. */
  readonly minutes: number
  readonly blocks: readonly PlanBlock[]
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
}
