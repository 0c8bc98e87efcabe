import { locate, nearestMuscle } from '../../../../body/geometry/locate.ts'
import type { CautionSiteId, MuscleId } from '../../../../body/ids.ts'
import type { Layer, ViewId } from '../../../../body/views.ts'
import type { Spot } from '../../../../contract/models/chart.ts'

/** What lies under the pointer: the spot a press would mark, and what to be careful of there. */
export interface Under {
  readonly spot: Spot
  readonly cautionSites: readonly CautionSiteId[]
}

/** What lies at x, y (figure units); null beside the body. */
export function underAt(view: ViewId, layer: Layer, x: number, y: number): Under | null {
  const { onFigure, muscles, side, zone, cautionSites } = locate(view, layer, x, y)
  if (!onFigure) return null
  const muscle = muscles[0] ?? nearestMuscle(view, layer, x, y)
  return { spot: { view, layer, x: round(x), y: round(y), side, muscle, zone }, cautionSites }
}

/** What a click at x, y (figure units) would mark; null beside the body. */
export const spotAt = (view: ViewId, layer: Layer, x: number, y: number): Spot | null =>
  underAt(view, layer, x, y)?.spot ?? null

/** Whether two places say the same to the eye: no need to draw anew. */
export const saysTheSame = (one: Under | null, other: Under | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.spot.view === other.spot.view &&
    one.spot.muscle === other.spot.muscle &&
    one.spot.side === other.spot.side &&
    one.spot.zone === other.spot.zone &&
    one.cautionSites.join() === other.cautionSites.join())

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
