import { z } from 'zod'
import { line } from './common.ts'

/** Signs of the chart; each is told apart by form alone, so that black-and-white print reads. */
export const symbolIds = [
  'dot',
  'ring',
  'half-ring',
  'ring-cross',
  'wave',
  'three-bars',
  'cross',
  'star',
  'dots',
  'exclamation',
  'hatch',
  'arrow',
  'curved-arrow',
  'up-arrow',
  'down-arrow',
] as const
export const SymbolId = z.enum(symbolIds)
export type SymbolId = z.infer<typeof SymbolId>

/** Named, so that each theme and the paper can have its own shade of it. */
export const legendColours = ['red', 'orange', 'green', 'teal', 'blue', 'violet', 'ink'] as const
export const LegendColour = z.enum(legendColours)
export type LegendColour = z.infer<typeof LegendColour>

/** Everything the chart has a sign for; a trigger point has one for each state. */
export const legendEntries = [
  'trigger-point-active',
  'trigger-point-latent',
  'trigger-point-unknown',
  'tender-point',
  'spasm',
  'hypertonic',
  'adhesion',
  'inflammation',
  'numbness',
  'avoid',
  'pain-area',
  'referral',
  'rotation',
  'elevated',
  'depressed',
] as const
export const LegendId = z.enum(legendEntries)
export type LegendId = z.infer<typeof LegendId>

export interface LegendLook {
  readonly name: string
  readonly symbol: SymbolId
  readonly colour: LegendColour
}

export interface LegendEntry extends LegendLook {
  readonly id: LegendId
  readonly builtIn: LegendLook
  readonly edited: boolean
}

/** A symbol that another entry has is swapped with it, so that no two are alike. */
export const EditLegend = z.strictObject({
  id: LegendId,
  name: line(60).pipe(z.string().min(1, 'required')).optional(),
  symbol: SymbolId.optional(),
  colour: LegendColour.optional(),
})
export const OfLegend = z.strictObject({ id: LegendId })
