import { figure } from '../figure/figure.ts'
import type { FigureMuscle, PairedSide } from '../figure/shape.ts'
import type { MuscleId } from '../ids.ts'
import { type Layer, type Place, type Side, type ViewId, viewIds } from '../views.ts'
import { contains, distanceTo, regionOf } from './region.ts'
import { MIDLINE } from './side.ts'

/** A place together with the layer it is drawn in. */
export interface Anchor extends Place {
  readonly layer: Layer
}

/** How far from the midline a muscle may begin and still be marked on it (nearly the breadth of two spinous processes). */
const BESIDE_MIDLINE = 16

const byKey = new Map(figure.muscles.map((muscle) => [muscle.id, muscle]))

const find = (muscle: MuscleId, side: PairedSide): FigureMuscle | null =>
  byKey.get(`${muscle}-${side}`) ?? null

/** Therapists look at front and back first: a side view counts for this part of what it shows. */
const SIDE_VIEW_SHARE = 0.4

/** The view that shows most of a muscle. */
const bestView = (muscle: FigureMuscle): ViewId | null => {
  let best: ViewId | null = null
  let most = 0
  for (const view of viewIds) {
    const path = muscle.shapes[view]
    const weight = view === 'left' || view === 'right' ? SIDE_VIEW_SHARE : 1
    const area = path === undefined ? 0 : regionOf(path).area * weight
    if (area > most) {
      most = area
      best = view
    }
  }
  return best
}

const viewFor = (muscle: FigureMuscle, preferred: ViewId | undefined): ViewId | null => {
  // someone looking at a side view wants the muscle's own side
  const wanted = preferred === 'left' || preferred === 'right' ? muscle.side : preferred
  return wanted !== undefined && muscle.anchor[wanted] ? wanted : bestView(muscle)
}

const onMidline = (muscle: FigureMuscle, preferred: ViewId | undefined): Anchor | null => {
  const fronts: readonly ViewId[] =
    preferred === 'anterior' ? ['anterior', 'posterior'] : ['posterior', 'anterior']
  for (const view of fronts) {
    const at = muscle.anchor[view]
    const path = muscle.shapes[view]
    if (!at || path === undefined) continue
    const [, y] = at
    const onBody = figure.views[view].outline.some((outline) => contains(regionOf(outline), MIDLINE, y))
    if (onBody && distanceTo(regionOf(path), MIDLINE, y, BESIDE_MIDLINE) < BESIDE_MIDLINE) {
      return { view, layer: muscle.layer, x: MIDLINE, y }
    }
  }
  return null
}

/**
 * Where a muscle named in a list is marked: the deepest point of its shape, in the preferred view if the muscle shows
 * there and else in the view that shows most of it. On the midline: between the two halves, or null for a muscle
 * that does not reach it.
 */
export const anchorOf = (muscle: MuscleId, side: Side, preferredView?: ViewId): Anchor | null => {
  if (side === 'midline') {
    const half = find(muscle, 'left')
    return half && onMidline(half, preferredView)
  }
  const found = find(muscle, side)
  const view = found && viewFor(found, preferredView)
  const at = view && found.anchor[view]
  return found && view && at ? { view, layer: found.layer, x: at[0], y: at[1] } : null
}
