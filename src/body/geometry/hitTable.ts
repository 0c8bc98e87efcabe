import { figure } from '../figure/figure.ts'
import { musclesToDraw } from '../figure/order.ts'
import type { ByView, Path } from '../figure/shape.ts'
import type { CautionSiteId, MuscleId, ZoneId } from '../ids.ts'
import type { Layer, ViewId } from '../views.ts'
import { type Region, regionOf } from './region.ts'

/** A region of one view with the id it stands for. */
export interface Named<Id> {
  readonly id: Id
  readonly region: Region
}

/** Everything of one view that can be hit. */
interface HitTable {
  readonly outline: readonly Region[]
  /** Muscles by layer in the order they are named: topmost first. */
  readonly muscles: Readonly<Record<Layer, readonly Named<MuscleId>[]>>
  readonly zones: readonly Named<ZoneId>[]
  readonly cautionSites: readonly Named<CautionSiteId>[]
}

const regions = <Id>(list: readonly { id: Id; paths: ByView<Path> }[], view: ViewId): Named<Id>[] =>
  list.flatMap(({ id, paths }) => {
    const path = paths[view]
    return path === undefined ? [] : [{ id, region: regionOf(path) }]
  })

const build = (view: ViewId): HitTable => {
  const shapes = (layer: Layer) =>
    regions(
      musclesToDraw(view, layer).map((m) => ({ id: m.muscle, paths: m.shapes })),
      view,
    ).reverse()
  const superficial = shapes('superficial')
  // what a neighbour covers of a superficial muscle lies in the deep drawing
  const covered = regions(
    figure.muscles.map((m) => ({ id: m.muscle, paths: m.full })),
    view,
  )
  return {
    outline: figure.views[view].outline.map(regionOf),
    muscles: { superficial, deep: [...shapes('deep'), ...covered, ...superficial] },
    zones: regions(
      figure.zones.map((z) => ({ id: z.zone, paths: z.shapes })),
      view,
    ),
    cautionSites: regions(
      figure.cautionSites.map((c) => ({ id: c.site, paths: c.shapes })),
      view,
    ),
  }
}

const tables = new Map<ViewId, HitTable>()

/** The hit table of a view, built when first asked for. */
export const hitTable = (view: ViewId): HitTable => {
  const found = tables.get(view)
  if (found) return found
  const table = build(view)
  tables.set(view, table)
  return table
}
