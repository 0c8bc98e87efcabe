import { describe, expect, it } from 'vitest'
import { locate } from '../../../../src/body/geometry/locate.ts'
import { polylinesOf } from '../../../../src/body/geometry/path.ts'
import { ellipsePath } from '../../../../src/core/reference/ellipse.ts'
import { muscles } from '../../../../src/core/reference/muscles.ts'
import { referralDrawings } from '../../../../src/core/reference/referralDrawings.ts'
import { cellsOf } from '../../../helpers/raster.ts'
import { body } from '../../body/figure/shapes.ts'

const places = muscles.flatMap((row) => row.refersTo.map((place) => ({ row: row.id, ...place })))
const drawn = [...referralDrawings].flatMap(([place, drawings]) =>
  drawings.map((drawing) => ({ place, ...drawing })),
)

describe('referral drawings', () => {
  it('draw every zone of every place of every muscle', () => {
    const missing = places.flatMap(({ row, place, zones }) =>
      zones
        .filter((zone) => !referralDrawings.get(place)?.some((drawing) => drawing.zone === zone))
        .map((zone) => `${row}: ${place} (${zone})`),
    )
    expect(missing).toEqual([])
  })

  it('draw no place that no muscle names', () => {
    const named = new Set(places.map(({ place }) => place))
    expect([...referralDrawings.keys()].filter((place) => !named.has(place))).toEqual([])
  })

  it.each(['left', 'right'] as const)('have their middle in the zone they stand for, on the %s', (side) => {
    const astray = drawn.flatMap((drawing) => {
      const { view, path } = ellipsePath(drawing, side)
      const points = polylinesOf(path).flat()
      const xs = points.filter((_, index) => index % 2 === 0)
      const ys = points.filter((_, index) => index % 2 === 1)
      const middle = (list: readonly number[]) => (Math.min(...list) + Math.max(...list)) / 2
      const at = locate(view, 'superficial', middle(xs), middle(ys))
      if (at.zone === drawing.zone && (at.side === side || at.side === 'midline')) return []
      return [`${drawing.place} ${view} ${drawing.zone}: ${at.side} ${at.zone}`]
    })
    expect(astray).toEqual([])
  })

  it('lie on the body nearly whole, and no part on the other side', () => {
    const off = drawn.flatMap((drawing) => {
      const { view, path } = ellipsePath(drawing, 'right')
      const cells = cellsOf(path)
      const on = cells.filter((cell) => body[view].has(cell)).length / cells.length
      const across = cells.some((cell) => {
        const x = cell % 1000
        return (view === 'posterior' && x < 499) || (view === 'anterior' && x > 500)
      })
      return on < 0.88 || across ? [`${drawing.place} ${view} ${drawing.zone}: ${on.toFixed(2)}`] : []
    })
    expect(off).toEqual([])
  })
})
