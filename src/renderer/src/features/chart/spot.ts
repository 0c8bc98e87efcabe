import { locate, nearestMuscle } from '../../../../body/geometry/locate.ts'
import type { MuscleId } from '../../../../body/ids.ts'
import type { Layer, ViewId } from '../../../../body/views.ts'
import type { Spot } from '../../../../contract/models/chart.ts'

/** What a click at x, y (figure units) would mark; null beside the body. */
export function spotAt(view: ViewId, layer: Layer, x: number, y: number): Spot | null {
  const location = locate(view, layer, x, y)
  if (!location.onFigure) return null
  const muscle = location.muscles[0] ?? nearestMuscle(view, layer, x, y)
  return { view, layer, x: round(x), y: round(y), side: location.side, muscle, zone: location.zone }
}

/** Every muscle a point at this spot may mean, the most likely first. */
export function musclesAt(spot: Pick<Spot, 'view' | 'layer' | 'x' | 'y'>): readonly MuscleId[] {
  const other: Layer = spot.layer === 'superficial' ? 'deep' : 'superficial'
  return [
    ...new Set([
      ...locate(spot.view, spot.layer, spot.x, spot.y).muscles,
      ...locate(spot.view, other, spot.x, spot.y).muscles,
    ]),
  ]
}

/** A tenth of a unit is about 0.1 mm of the body: finer than any finger. */
const round = (value: number): number => Math.round(value * 10) / 10
