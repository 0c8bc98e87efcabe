import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewIds } from '../../../../../src/body/views.ts'
import {
  panBy,
  toFigure,
  wholeView,
  zoomAt,
  zoomOf,
} from '../../../../../src/renderer/src/features/chart/viewport.ts'

const view = fc.constantFrom(...viewIds)
const box = { left: 20, top: 100, width: 330, height: 420 }

describe('the viewport', () => {
  it('keeps the place under the pointer where it is while zooming in', () => {
    fc.assert(
      fc.property(view, fc.integer({ min: 40, max: 330 }), fc.integer({ min: 120, max: 500 }), (id, x, y) => {
        const before = wholeView(id)
        const at = toFigure(before, box, x, y)
        const inside = at.x > before.x && at.x < before.x + before.width
        if (!inside) return
        const after = toFigure(zoomAt(id, before, at.x, at.y, 2), box, x, y)
        // the edge of the body may push the view, but never by more than what does not fit
        expect(Math.abs(after.x - at.x)).toBeLessThan(before.width / 2)
        expect(Math.abs(after.y - at.y)).toBeLessThan(before.height / 2)
      }),
    )
  })

  it('shows the middle of the figure in the middle of the box at every zoom', () => {
    const whole = wholeView('posterior')
    const zoomed = zoomAt('posterior', whole, 500, 1000, 3)
    const centre = toFigure(zoomed, box, box.left + box.width / 2, box.top + box.height / 2)
    expect(centre.x).toBeCloseTo(500)
    expect(centre.y).toBeCloseTo(1000)
    expect(zoomOf('posterior', zoomed)).toBeCloseTo(3)
  })

  it('never leaves the body, however it is zoomed and panned', () => {
    const step = fc.oneof(
      fc.record({ by: fc.constant('zoom' as const), a: fc.double({ min: 0.2, max: 5, noNaN: true }) }),
      fc.record({ by: fc.constant('pan' as const), a: fc.double({ min: -3000, max: 3000, noNaN: true }) }),
    )
    fc.assert(
      fc.property(view, fc.array(step, { maxLength: 20 }), (id, steps) => {
        const whole = wholeView(id)
        const port = steps.reduce(
          (from, { by, a }) => (by === 'zoom' ? zoomAt(id, from, 500 + a, 900, a) : panBy(id, from, a, -a)),
          whole,
        )
        expect(port.x).toBeGreaterThanOrEqual(whole.x - 1e-6)
        expect(port.y).toBeGreaterThanOrEqual(whole.y - 1e-6)
        expect(port.x + port.width).toBeLessThanOrEqual(whole.x + whole.width + 1e-6)
        expect(port.y + port.height).toBeLessThanOrEqual(whole.y + whole.height + 1e-6)
        expect(zoomOf(id, port)).toBeLessThanOrEqual(8 + 1e-9)
      }),
    )
  })
})
