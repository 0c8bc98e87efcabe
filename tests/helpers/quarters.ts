import { figure } from '../../src/body/figure/figure.ts'
import { locate } from '../../src/body/geometry/locate.ts'
import { regionOf } from '../../src/body/geometry/region.ts'
import type { MuscleId } from '../../src/body/ids.ts'
import { type ViewId, viewIds } from '../../src/body/views.ts'
import type { Spot } from '../../src/contract/models/chart.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The body of a view, in figure units. */
export function bodyOf(view: ViewId): Box {
  const regions = figure.views[view].outline.map(regionOf)
  return {
    left: Math.min(...regions.map(({ left }) => left)),
    top: Math.min(...regions.map(({ top }) => top)),
    right: Math.max(...regions.map(({ right }) => right)),
    bottom: Math.max(...regions.map(({ bottom }) => bottom)),
  }
}

/** A spot that lies in a muscle on one side of the client. */
export interface MuscleSpot extends Spot {
  readonly side: 'left' | 'right'
  readonly muscle: MuscleId
}

/** Between two places that are looked at, and how far round each the muscle must reach. */
const STEP = 8
const INSIDE = 8

const known = new Map<string, MuscleSpot>()

/**
 * A place well inside the muscle that takes most of a quarter of the body: 0 upper left, 1 upper right, 2 and 3 below,
 * as the picture shows them. Eight units round it are the same muscle.
 */
export function spotIn(view: ViewId, quarter: number): MuscleSpot {
  const key = `${view} ${quarter}`
  const spot = known.get(key) ?? lookFor(view, quarter)
  known.set(key, spot)
  return spot
}

function muscleSpotAt(view: ViewId, x: number, y: number): MuscleSpot | null {
  const { muscles, side } = locate(view, 'superficial', x, y)
  const [muscle] = muscles
  if (muscle === undefined || side === 'midline') return null
  const around = [-INSIDE, 0, INSIDE].flatMap((dx) =>
    [-INSIDE, 0, INSIDE].map((dy) => [x + dx, y + dy] as const),
  )
  const isInside = around.every(
    ([nearX, nearY]) => locate(view, 'superficial', nearX, nearY).muscles[0] === muscle,
  )
  return isInside ? { view, layer: 'superficial', x, y, side, muscle, zone: null } : null
}

function lookFor(view: ViewId, quarter: number): MuscleSpot {
  const { left, top, right, bottom } = bodyOf(view)
  const [width, height] = [(right - left) / 2, (bottom - top) / 2]
  const from = { x: left + (quarter % 2) * width, y: top + (quarter > 1 ? height : 0) }
  const found = new Map<string, MuscleSpot[]>()
  for (let y = from.y; y < from.y + height; y += STEP) {
    for (let x = from.x; x < from.x + width; x += STEP) {
      const spot = muscleSpotAt(view, x, y)
      if (spot !== null) found.set(spot.muscle, [...(found.get(spot.muscle) ?? []), spot])
    }
  }
  const most = [...found.values()].sort((a, b) => b.length - a.length)[0] ?? []
  const middle = most[Math.floor(most.length / 2)]
  if (middle === undefined) throw new Error(`no muscle in quarter ${quarter} of ${view}`)
  return middle
}

/** Each quarter of each view. */
export const quarters = viewIds.flatMap((view) => [0, 1, 2, 3].map((quarter) => [view, quarter] as const))
