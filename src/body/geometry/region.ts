import type { Path } from '../figure/shape.ts'
import { type Polyline, polylinesOf } from './path.ts'

/** A closed path ready for hit tests: its loops, its bounds, its area in square units. */
export interface Region {
  readonly loops: readonly Polyline[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly area: number
}

/** Visits every edge of the loops, each closed back to its start. */
const eachEdge = (
  loops: readonly Polyline[],
  visit: (x0: number, y0: number, x1: number, y1: number) => void,
): void => {
  for (const loop of loops) {
    let x0 = loop.at(-2) ?? 0
    let y0 = loop.at(-1) ?? 0
    for (let i = 0; i + 1 < loop.length; i += 2) {
      const x1 = loop[i] ?? 0
      const y1 = loop[i + 1] ?? 0
      visit(x0, y0, x1, y1)
      x0 = x1
      y0 = y1
    }
  }
}

const measure = (path: Path): Region => {
  const loops = polylinesOf(path)
  let [left, top, right, bottom, doubled] = [Infinity, Infinity, -Infinity, -Infinity, 0]
  eachEdge(loops, (x0, y0, x1, y1) => {
    left = Math.min(left, x1)
    right = Math.max(right, x1)
    top = Math.min(top, y1)
    bottom = Math.max(bottom, y1)
    doubled += x0 * y1 - x1 * y0
  })
  return { loops, left, top, right, bottom, area: Math.abs(doubled) / 2 }
}

const known = new Map<Path, Region>()

/** The region of a closed path, read once and then remembered. */
export const regionOf = (path: Path): Region => {
  const found = known.get(path)
  if (found) return found
  const region = measure(path)
  known.set(path, region)
  return region
}

/** Whether x, y lies inside (non-zero winding, as SVG and pdfkit fill). */
export const contains = (region: Region, x: number, y: number): boolean => {
  if (x < region.left || x > region.right || y < region.top || y > region.bottom) return false
  let winding = 0
  eachEdge(region.loops, (x0, y0, x1, y1) => {
    if (y0 <= y === y1 <= y) return
    if (x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) > x) winding += y0 < y1 ? 1 : -1
  })
  return winding !== 0
}

/** Distance from x, y to the region in units: 0 inside, Infinity when it is surely further than `reach`. */
export const distanceTo = (region: Region, x: number, y: number, reach: number): number => {
  const { left, top, right, bottom } = region
  if (x < left - reach || x > right + reach || y < top - reach || y > bottom + reach) return Infinity
  if (contains(region, x, y)) return 0
  let nearest = Infinity
  eachEdge(region.loops, (x0, y0, x1, y1) => {
    const dx = x1 - x0
    const dy = y1 - y0
    const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)
    const t = Math.max(0, Math.min(1, along))
    nearest = Math.min(nearest, Math.hypot(x - x0 - t * dx, y - y0 - t * dy))
  })
  return nearest
}
