import type { PointKind } from '../../../../contract/models/chart.ts'
import { pointKinds } from '../../../../contract/models/chart.ts'
import type { MarkKind } from '../../../../contract/models/mark.ts'

/** What a press on the figure makes. */
export type Tool =
  | { readonly kind: 'point'; readonly point: PointKind }
  | { readonly kind: 'zone' }
  | { readonly kind: 'draw' }
  | { readonly kind: 'sign'; readonly mark: Exclude<MarkKind, 'pain-area'> }

const signs = ['rotation', 'elevated', 'depressed'] as const

/** Every tool by the id it has in the menu of kinds. */
export const tools: ReadonlyMap<string, Tool> = new Map<string, Tool>([
  ...pointKinds.map((point) => [point, { kind: 'point', point }] as const),
  ['pain-zone', { kind: 'zone' }],
  ['pain-drawn', { kind: 'draw' }],
  ...signs.map((mark) => [mark, { kind: 'sign', mark }] as const),
])

export const firstTool: Tool = { kind: 'point', point: 'trigger-point' }
