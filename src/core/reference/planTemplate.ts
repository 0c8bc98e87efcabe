import type { ZoneId } from '../../body/ids.ts'
import type { ClientPosition, TechniqueCode } from '../../contract/models/plan.ts'
import type { Pressure } from './pressure.ts'
import type { Provenance } from './provenance.ts'

/** Which way the load goes. */
export type StrokeDirection = 'upward' | 'toward-heart' | 'across' | 'along' | 'none'

/** One block of a plan: one technique for some minutes. */
export interface TemplateStage {
  readonly id: string
  readonly technique: TechniqueCode
  readonly minutes: number
  readonly regions: readonly ZoneId[]
  readonly side: 'left' | 'right' | 'both'
  readonly position: ClientPosition
  /** Pressure at the beginning and at the end of the stage. */
  readonly pressure: { readonly from: Pressure; readonly to: Pressure }
  readonly direction: StrokeDirection
  readonly oil: boolean
  /** One line for the room: what the hands do. */
  readonly cue: string
}

/** A whole session in stages. */
export interface PlanTemplate extends Provenance {
  readonly id: string
  readonly name: string
  readonly minutes: number
  readonly description: string
  readonly stages: readonly TemplateStage[]
}
