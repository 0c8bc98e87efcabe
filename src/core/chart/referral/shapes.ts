import { figure } from '../../../body/figure/figure.ts'
import { mirror } from '../../../body/geometry/mirror.ts'
import type { ZoneId } from '../../../body/ids.ts'
import { type Side, type ViewId, viewIds } from '../../../body/views.ts'
import type { StrokeShape } from '../../../contract/models/mark.ts'
import type { ReferralShape } from '../../../contract/models/referral.ts'
import { ellipsePath } from '../../reference/ellipse.ts'
import { referralDrawings } from '../../reference/referralDrawings.ts'
import { bothIfMidline } from '../marks/shape.ts'

type Paired = 'left' | 'right'
const round = (n: number): string => String(Math.round(n * 10) / 10)

/** The zones themselves, in every view that has them. */
function zoneShapes(zones: readonly ZoneId[], side: Paired): ReferralShape[] {
  return figure.zones
    .filter((zone) => zone.side === side && zones.includes(zone.zone))
    .flatMap(({ shapes }) =>
      viewIds.flatMap((view) => {
        const path = shapes[view]
        return path === undefined ? [] : [{ view, side, path }]
      }),
    )
}

/** A drawn stroke as a closed path, on the side it was drawn for or mirrored to the other. */
function strokeShape(stroke: StrokeShape, drawnFor: Paired, side: Paired): ReferralShape {
  let view: ViewId = stroke.view
  const points = stroke.points.map(([x, y]) => {
    if (drawnFor === side) return [x, y] as const
    const other = mirror({ view: stroke.view, x, y })
    view = other.view
    return [other.x, other.y] as const
  })
  const [first, ...rest] = points.map(([x, y]) => `${round(x)} ${round(y)}`)
  return { view, side, path: `M${first ?? '0 0'}${rest.map((point) => `L${point}`).join('')}Z` }
}

/** What the built-in reference draws for a place: its own shapes, or its zones where none is drawn. */
export function builtInShapes(place: string, zones: readonly ZoneId[], side: Side): ReferralShape[] {
  const drawings = (referralDrawings.get(place) ?? []).filter(({ zone }) => zones.includes(zone))
  return bothIfMidline(side).flatMap((one) =>
    drawings.length === 0 ? zoneShapes(zones, one) : drawings.map((drawing) => ellipsePath(drawing, one)),
  )
}

/** What the therapist drew for a place, or its zones. */
export function ownShapes(
  { zones, strokes }: { readonly zones: readonly ZoneId[]; readonly strokes: readonly StrokeShape[] },
  drawnFor: Paired,
  side: Side,
): ReferralShape[] {
  return bothIfMidline(side).flatMap((one) =>
    strokes.length === 0
      ? zoneShapes(zones, one)
      : strokes.map((stroke) => strokeShape(stroke, drawnFor, one)),
  )
}
