import { figure } from '../../../../src/body/figure/figure.ts'
import type { ByView, Path } from '../../../../src/body/figure/shape.ts'
import { type Side, type ViewId, viewIds } from '../../../../src/body/views.ts'
import { type Cell, cellsOf } from '../../../helpers/raster.ts'

/** What of the figure a drawn shape is. */
export type Part = 'muscle' | 'full' | 'zone' | 'site'

export interface DrawnShape {
  readonly part: Part
  /** Without the side. */
  readonly name: string
  readonly side: Side
  readonly view: ViewId
  readonly path: Path
  readonly cells: readonly Cell[]
}

const drawn = (part: Part, name: string, side: Side, paths: ByView<Path>): DrawnShape[] =>
  viewIds.flatMap((view) => {
    const path = paths[view]
    return path === undefined ? [] : [{ part, name, side, view, path, cells: cellsOf(path) }]
  })

/** Every closed shape of the figure with the unit squares it covers. */
export const shapes: readonly DrawnShape[] = [
  ...figure.muscles.flatMap((m) => drawn('muscle', m.muscle, m.side, m.shapes)),
  ...figure.muscles.flatMap((m) => drawn('full', m.muscle, m.side, m.full)),
  ...figure.zones.flatMap((z) => drawn('zone', z.zone, z.side, z.shapes)),
  ...figure.cautionSites.flatMap((c) => drawn('site', c.site, c.side, c.shapes)),
]

const key = (part: Part, name: string, side: Side, view: ViewId) => `${part} ${name} ${side} ${view}`
const byKey = new Map(shapes.map((shape) => [key(shape.part, shape.name, shape.side, shape.view), shape]))

export const shapeOf = (part: Part, name: string, side: Side, view: ViewId): DrawnShape | undefined =>
  byKey.get(key(part, name, side, view))

export const label = (shape: DrawnShape): string => key(shape.part, shape.name, shape.side, shape.view)

/** The body in each view. */
export const body: Readonly<Record<ViewId, ReadonlySet<Cell>>> = {
  posterior: new Set(cellsOf(...figure.views.posterior.outline)),
  anterior: new Set(cellsOf(...figure.views.anterior.outline)),
  left: new Set(cellsOf(...figure.views.left.outline)),
  right: new Set(cellsOf(...figure.views.right.outline)),
  soles: new Set(cellsOf(...figure.views.soles.outline)),
}

export const superficial: ReadonlySet<string> = new Set(
  figure.muscles.filter((m) => m.layer === 'superficial').map((m) => m.muscle),
)
