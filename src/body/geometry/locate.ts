import type { CautionSiteId, MuscleId, ZoneId } from '../ids.ts'
import type { Layer, Side, ViewId } from '../views.ts'
import { hitTable, type Named } from './hitTable.ts'
import { contains, distanceTo } from './region.ts'
import { sideAt } from './side.ts'

/** What lies at a place. */
export interface Location {
  /** Inside the body's outline. The rest is empty when it is not. */
  readonly onFigure: boolean
  /** The client's own side. */
  readonly side: Side
  /** Topmost first. In the deep layer the deep ones, then the superficial ones above them. */
  readonly muscles: readonly MuscleId[]
  readonly zone: ZoneId | null
  readonly cautionSites: readonly CautionSiteId[]
}

/** Neighbouring regions leave a hairline between them; a place on it belongs to the nearest. */
const HAIRLINE = 4

/** A muscle's neighbour may stand off by more: bone and tendon lie between. */
const MUSCLE_GAP = 12

const under = <Id>(list: readonly Named<Id>[], x: number, y: number): Id[] => [
  ...new Set(list.filter(({ region }) => contains(region, x, y)).map(({ id }) => id)),
]

const nearest = <Id>(list: readonly Named<Id>[], x: number, y: number, reach: number): Id | null => {
  let best: Id | null = null
  let least = reach
  for (const { id, region } of list) {
    const distance = distanceTo(region, x, y, reach)
    if (distance < least) {
      least = distance
      best = id
    }
  }
  return best
}

/** Names what lies at x, y (figure units) of a view and layer. */
export const locate = (view: ViewId, layer: Layer, x: number, y: number): Location => {
  const table = hitTable(view)
  const side = sideAt(view, x)
  if (!table.outline.some((region) => contains(region, x, y))) {
    return { onFigure: false, side, muscles: [], zone: null, cautionSites: [] }
  }
  return {
    onFigure: true,
    side,
    muscles: under(table.muscles[layer], x, y),
    zone: nearest(table.zones, x, y, HAIRLINE),
    cautionSites: under(table.cautionSites, x, y),
  }
}

/**
 * The muscle nearest to x, y, for a click in the gap between two shapes: null when none lies within `reach` units.
 * In the deep layer a muscle drawn there goes before the superficial ones above it when both are as near.
 */
export const nearestMuscle = (
  view: ViewId,
  layer: Layer,
  x: number,
  y: number,
  reach: number = MUSCLE_GAP,
): MuscleId | null => nearest(hitTable(view).muscles[layer], x, y, reach)
