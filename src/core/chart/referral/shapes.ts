import { figure } from '../../../body/figure/figure.ts'
import { mirror } from '../../../body/geometry/mirror.ts'
import { polylinesOf } from '../../../body/geometry/path.ts'
import type { ZoneId } from '../../../body/ids.ts'
import { type Side, viewIds } from '../../../body/views.ts'
import type { StrokeShape } from '../../../contract/models/mark.ts'
import type { ReferralShape } from '../../../contract/models/referral.ts'
import { ellipsePath } from '../../reference/ellipse.ts'
import { referralDrawings } from '../../reference/referralDrawings.ts'
import { bothIfMidline, zonesOf } from '../marks/shape.ts'

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

/** A stroke on the side it was drawn for, or mirrored to the other. */
function strokeFor(stroke: StrokeShape, drawnFor: Paired, side: Paired): StrokeShape {
  if (drawnFor === side) return stroke
  const { view } = mirror({ view: stroke.view, x: 0, y: 0 })
  return {
    ...stroke,
    view,
    points: stroke.points.map(([x, y]) => [tenth(mirror({ view: stroke.view, x, y }).x), y]),
  }
}

function strokeShape(stroke: StrokeShape, side: Paired): ReferralShape {
  const [first, ...rest] = stroke.points.map(([x, y]) => `${round(x)} ${round(y)}`)
  return { view: stroke.view, side, path: `M${first ?? '0 0'}${rest.map((point) => `L${point}`).join('')}Z` }
}

const drawingsOf = (place: string, zones: readonly ZoneId[]) =>
  (referralDrawings.get(place) ?? []).filter(({ zone }) => zones.includes(zone))

/** What the built-in reference draws for a place: its own shapes, or its zones where none is drawn. */
export function builtInShapes(place: string, zones: readonly ZoneId[], side: Side): ReferralShape[] {
  const drawings = drawingsOf(place, zones)
  return bothIfMidline(side).flatMap((one) =>
    drawings.length === 0 ? zoneShapes(zones, one) : drawings.map((drawing) => ellipsePath(drawing, one)),
  )
}

const drawnSide = (side: Side): Paired => (side === 'right' ? 'right' : 'left')

/** The built-in drawing of a place as strokes, so that a therapist's own row begins from it. */
export function builtInStrokes(place: string, zones: readonly ZoneId[], side: Side): StrokeShape[] {
  return drawingsOf(place, zones).flatMap((drawing) => {
    const { view, path } = ellipsePath(drawing, drawnSide(side))
    return polylinesOf(path).map((line) => ({ form: 'stroke', view, points: pairs(line), closed: true }))
  })
}

const tenth = (n: number): number => Math.round(n * 10) / 10

const pairs = (line: readonly number[]): [number, number][] =>
  Array.from({ length: Math.floor(line.length / 2) }, (_, at) => [
    tenth(line[2 * at] ?? 0),
    tenth(line[2 * at + 1] ?? 0),
  ])

interface OwnPlace {
  readonly zones: readonly ZoneId[]
  readonly strokes: readonly StrokeShape[]
}

/** What the therapist drew for a place, and whole the zones that no stroke lies in. */
export function ownShapes({ zones, strokes }: OwnPlace, drawnFor: Paired, side: Side): ReferralShape[] {
  const drawn = new Set(strokes.flatMap((stroke) => zonesOf(stroke).map(({ zone }) => zone)))
  const whole = zones.filter((zone) => !drawn.has(zone))
  return bothIfMidline(side).flatMap((one) => [
    ...strokes.map((stroke) => strokeShape(strokeFor(stroke, drawnFor, one), one)),
    ...zoneShapes(whole, one),
  ])
}

/** The therapist's strokes for a place, on the side asked. */
export const ownStrokes = ({ strokes }: OwnPlace, drawnFor: Paired, side: Side): StrokeShape[] =>
  strokes.map((stroke) => strokeFor(stroke, drawnFor, drawnSide(side)))
