import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../../../src/body/geometry/locate.ts'
import { mirror, mirrorSide } from '../../../../../src/body/geometry/mirror.ts'
import { type ViewId, viewIds } from '../../../../../src/body/views.ts'
import type { StrokeShape } from '../../../../../src/contract/models/mark.ts'
import { whereIs, zonesOf } from '../../../../../src/core/chart/marks/shape.ts'

const stroke = (view: ViewId, points: [number, number][], closed = true): StrokeShape => ({
  form: 'stroke',
  view,
  points,
  closed,
})
const box = (view: ViewId, x0: number, y0: number, x1: number, y1: number) =>
  stroke(view, [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ])

describe('where a drawing lies', () => {
  it('on the side and in the zone of most of it, though it reaches further', () => {
    expect(whereIs(box('posterior', 420, 680, 490, 830))).toEqual({ side: 'left', zone: 'low-back' })
    expect(whereIs(box('anterior', 420, 680, 490, 770))).toEqual({ side: 'right', zone: 'upper-abdomen' })
  })

  it('on neither side when it covers both', () => {
    expect(whereIs(box('posterior', 430, 690, 570, 820)).side).toBe('midline')
  })

  it('an open line lies where it runs, and its ends are not joined', () => {
    const angle: [number, number][] = [
      [440, 460],
      [440, 760],
      [480, 760],
    ]
    const zones = zonesOf(stroke('posterior', angle, false)).map(({ zone }) => zone)
    expect(zones).toEqual(expect.arrayContaining(['interscapular', 'mid-back', 'low-back']))
  })

  it('what hangs over the edge of the body counts for what lies on it', () => {
    expect(whereIs(box('posterior', 20, 480, 320, 560)).side).toBe('left')
    expect(() => whereIs(box('posterior', 5, 5, 60, 60))).toThrow('beside the figure')
  })

  it('a zone lies in every view that shows it, and never in that of the other side', () => {
    const views = zonesOf({ form: 'zone', zone: 'buttock', side: 'left' }).map(({ view }) => view)
    expect(views).toEqual(['posterior', 'left'])
    expect(zonesOf({ form: 'zone', zone: 'sole', side: 'right' }).map(({ view }) => view)).toEqual([
      'right',
      'soles',
    ])
  })

  it('mirrors: the same drawing on the other side has the same zones there', () => {
    const place = fc.record({
      view: fc.constantFrom(...viewIds),
      x: fc.integer({ min: 120, max: 880 }),
      y: fc.integer({ min: 120, max: 1880 }),
    })
    fc.assert(
      fc.property(place, fc.integer({ min: 30, max: 60 }), ({ view, x, y }, size) => {
        fc.pre(locate(view, 'superficial', x, y).onFigure)
        const drawn = box(view, x - size, y - size, x + size, y + size)
        const other = mirror({ view, x, y })
        const mirrored = stroke(
          other.view,
          drawn.points.map(([px, py]) => {
            const there = mirror({ view, x: px, y: py })
            return [there.x, there.y]
          }),
        )
        expect(whereIs(mirrored).side).toBe(mirrorSide(whereIs(drawn).side))
      }),
      { numRuns: 60 },
    )
  })
})
