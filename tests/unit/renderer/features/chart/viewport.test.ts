import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewIds } from '../../../../../src/body/views.ts'
import { fingersOf } from '../../../../../src/renderer/src/features/chart/gesture.ts'
import {
  panBy,
  pinchView,
  toFigure,
  type Viewport,
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

/** Any view, zoomed and panned as a hand may have left it. */
const left = fc
  .record({
    id: view,
    x: fc.double({ min: 100, max: 900, noNaN: true }),
    y: fc.double({ min: 150, max: 1850, noNaN: true }),
    factor: fc.double({ min: 1, max: 8, noNaN: true }),
  })
  .map(({ id, x, y, factor }) => ({ id, port: zoomAt(id, wholeView(id), x, y, factor) }))

/** Where a place of the figure is drawn: the way an SVG element with this `viewBox` does it. */
function toScreen({ x, y, width, height }: Viewport, at: { readonly x: number; readonly y: number }) {
  const scale = Math.min(box.width / width, box.height / height)
  return {
    x: box.left + (box.width - width * scale) / 2 + (at.x - x) * scale,
    y: box.top + (box.height - height * scale) / 2 + (at.y - y) * scale,
  }
}

const pixel = fc.record({ x: fc.integer({ min: 20, max: 350 }), y: fc.integer({ min: 100, max: 520 }) })

describe('screen and figure', () => {
  it('come back to the same pixel at every zoom', () => {
    fc.assert(
      fc.property(left, pixel, ({ port }, at) => {
        const back = toScreen(port, toFigure(port, box, at.x, at.y))
        expect(back.x).toBeCloseTo(at.x, 6)
        expect(back.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  it('never change left and right, nor head and foot', () => {
    fc.assert(
      fc.property(left, pixel, pixel, ({ port }, one, other) => {
        const [a, b] = [toFigure(port, box, one.x, one.y), toFigure(port, box, other.x, other.y)]
        expect(Math.sign(a.x - b.x)).toBe(Math.sign(one.x - other.x))
        expect(Math.sign(a.y - b.y)).toBe(Math.sign(one.y - other.y))
      }),
    )
  })
})

describe('two fingers', () => {
  it('keep between them what lay between them, wherever the body has room to follow', () => {
    const apart = fc.integer({ min: 20, max: 300 })
    fc.assert(
      fc.property(left, pixel, pixel, apart, apart, ({ id, port }, from, to, before, after) => {
        const fingersAt = (at: { readonly x: number; readonly y: number }, distance: number) =>
          fingersOf({ x: at.x - distance / 2, y: at.y }, { x: at.x + distance / 2, y: at.y })
        const next = pinchView(id, port, box, fingersAt(from, before), fingersAt(to, after))
        const lay = toFigure(port, box, from.x, from.y)
        const lies = toFigure(next, box, to.x, to.y)
        const whole = wholeView(id)
        const room = 1e-6
        const atLeftOrRight = next.x < whole.x + room || next.x + next.width > whole.x + whole.width - room
        const atHeadOrFoot = next.y < whole.y + room || next.y + next.height > whole.y + whole.height - room
        if (!atLeftOrRight) expect(lies.x).toBeCloseTo(lay.x, 6)
        if (!atHeadOrFoot) expect(lies.y).toBeCloseTo(lay.y, 6)
      }),
    )
  })
})
