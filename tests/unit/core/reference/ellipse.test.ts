import { expect, it } from 'vitest'
import { mirror } from '../../../../src/body/geometry/mirror.ts'
import { polylinesOf } from '../../../../src/body/geometry/path.ts'
import { ellipsePath } from '../../../../src/core/reference/ellipse.ts'
import { referralDrawings } from '../../../../src/core/reference/referralDrawings.ts'

it('draws both sides of the body as mirror images', () => {
  for (const [place, drawings] of referralDrawings) {
    for (const drawing of drawings) {
      const [left, right] = [ellipsePath(drawing, 'left'), ellipsePath(drawing, 'right')]
      const points = polylinesOf(left.path).flat()
      const others = polylinesOf(right.path).flat()
      expect(points.length).toBe(others.length)
      for (let at = 0; at + 1 < points.length; at += 2) {
        const there = mirror({ view: left.view, x: points[at] ?? 0, y: points[at + 1] ?? 0 })
        expect(there.view, place).toBe(right.view)
        expect(Math.abs(there.x - (others[at] ?? 0)), place).toBeLessThan(0.3)
        expect(there.y, place).toBeCloseTo(others[at + 1] ?? 0, 5)
      }
    }
  }
})

it('never crosses the midline', () => {
  const path = ellipsePath({ view: 'back', x: 4, y: 900, rx: 30, ry: 20, tilt: 0 }, 'right').path
  const xs = polylinesOf(path)
    .flat()
    .filter((_, at) => at % 2 === 0)
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(500)
})
