import { onTodaysFigure } from '../../../body/figure/artVersions.ts'
import { hitTable } from '../../../body/geometry/hitTable.ts'
import { locate } from '../../../body/geometry/locate.ts'
import { contains } from '../../../body/geometry/region.ts'
import type { ZoneId } from '../../../body/ids.ts'
import { type Side, sides, type ViewId, viewIds } from '../../../body/views.ts'
import type { Area, MarkKind, MarkShape, StrokeShape } from '../../../contract/models/mark.ts'
import { AppError } from '../../appError.ts'

/** A zone of one of the client's sides as one view shows it. */
export interface ZoneInView {
  readonly view: ViewId
  readonly zone: ZoneId
  readonly side: 'left' | 'right'
}

const SPACING = 20

/** Places along a stroke, and inside it when it is closed: near enough together to miss no zone. */
function samples({ points, closed }: StrokeShape): readonly (readonly [number, number])[] {
  const line: [number, number][] = []
  const ends = closed ? [...points, ...points.slice(0, 1)] : points
  for (const [at, [x, y]] of ends.entries()) {
    const next = ends[at + 1]
    if (next === undefined) {
      line.push([x, y])
      break
    }
    const steps = Math.max(1, Math.ceil(Math.hypot(next[0] - x, next[1] - y) / SPACING))
    for (let step = 0; step < steps; step += 1) {
      line.push([x + ((next[0] - x) * step) / steps, y + ((next[1] - y) * step) / steps])
    }
  }
  if (!closed) return line
  const loop = line.flat()
  const xs = line.map(([x]) => x)
  const ys = line.map(([, y]) => y)
  const region = {
    loops: [loop],
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    area: 0,
  }
  // from the middle outward, so that a mirrored drawing is looked at in mirrored places
  const across = (region.right - region.left) / 2
  const first = region.left + across - Math.floor(across / SPACING) * SPACING
  for (let x = first; x < region.right; x += SPACING) {
    if (x === region.left) continue
    for (let y = region.top; y <= region.bottom; y += SPACING) if (contains(region, x, y)) line.push([x, y])
  }
  return line
}

interface Lying {
  readonly side: Side
  readonly zone: ZoneId | null
}

const lyingAt = (view: ViewId, x: number, y: number): Lying | null => {
  const { onFigure, side, zone } = locate(view, 'superficial', x, y)
  return onFigure ? { side, zone } : null
}

/** What most of the places have; the first of them when two are as many. */
function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** A stroke over both sides lies on neither; one that only brushes the other side lies on its own. */
function sideOf(lying: readonly Lying[]): Side {
  const share = (side: Side) => lying.filter((one) => one.side === side).length / lying.length
  if (share('left') > 0.25 && share('right') > 0.25) return 'midline'
  return most(lying.map(({ side }) => side)) ?? 'midline'
}

const notOnFigure = () =>
  new AppError('invalid', 'This lies beside the figure.', { fields: { shape: 'notOnFigure' } })

/**
 * On which side and in which zone most of a shape lies. Throws `invalid` at `shape` when it lies beside the figure.
 */
export function whereIs(shape: MarkShape): Lying {
  switch (shape.form) {
    case 'zone':
      return { side: shape.side, zone: shape.zone }
    case 'place': {
      const lying = lyingAt(shape.view, shape.x, shape.y)
      if (lying === null) throw notOnFigure()
      return lying
    }
    case 'stroke': {
      const lying = samples(shape).flatMap(([x, y]) => lyingAt(shape.view, x, y) ?? [])
      if (lying.length === 0) throw notOnFigure()
      return { side: sideOf(lying), zone: most(lying.map(({ zone }) => zone)) ?? null }
    }
  }
}

/** Throws `invalid` at `shape` when a mark of this kind cannot have such a shape. */
export function checkForm(kind: MarkKind, shape: MarkShape): void {
  const isArea = shape.form !== 'place'
  if (isArea !== (kind === 'pain-area')) {
    throw new AppError('invalid', 'This kind of mark has another shape.', { fields: { shape: 'wrongForm' } })
  }
}

/** A shape drawn on an earlier version of the artwork, in the coordinates of today's. */
export function shapeToday(shape: MarkShape, drawnOn: number): MarkShape {
  switch (shape.form) {
    case 'zone':
      return shape
    case 'place':
      return { ...shape, ...onTodaysFigure({ view: shape.view, x: shape.x, y: shape.y }, drawnOn) }
    case 'stroke':
      return strokeOn(drawnOn)(shape)
  }
}

/** Brings strokes that were drawn on a version of the artwork to today's. */
export const strokeOn =
  (drawnOn: number) =>
  (stroke: StrokeShape): StrokeShape => ({
    ...stroke,
    points: stroke.points.map(([x, y]) => {
      const today = onTodaysFigure({ view: stroke.view, x, y }, drawnOn)
      return [today.x, today.y]
    }),
  })

/** Every zone of each side and view that an area covers or runs through. */
export function zonesOf(area: Area): readonly ZoneInView[] {
  if (area.form === 'zone') {
    const { zone, side } = area
    return viewIds
      .filter((view) => view !== (side === 'left' ? 'right' : 'left'))
      .filter((view) => hitTable(view).zones.some(({ id }) => id === zone))
      .map((view) => ({ view, zone, side }))
  }
  const found = new Map<string, ZoneInView>()
  for (const [x, y] of samples(area)) {
    const lying = lyingAt(area.view, x, y)
    if (lying?.zone == null) continue
    for (const side of bothIfMidline(lying.side))
      found.set(`${side} ${lying.zone}`, { view: area.view, zone: lying.zone, side })
  }
  return [...found.values()]
}

/** The sides that something lies on: what stands on the midline belongs to both. */
export const bothIfMidline = (side: Side): readonly ('left' | 'right')[] =>
  sides.filter((one) => one !== 'midline').filter((one) => side === 'midline' || side === one)
