import { describe, expect, it } from 'vitest'
import { figure } from '../../../../src/body/figure/figure.ts'
import { musclesToDraw } from '../../../../src/body/figure/order.ts'
import { locate } from '../../../../src/body/geometry/locate.ts'
import { muscleIds } from '../../../../src/body/ids.ts'
import { type Layer, layers, type Side, type ViewId, viewIds } from '../../../../src/body/views.ts'
import { muscles } from '../../../../src/core/reference/muscles.ts'
import { WIDTH } from '../../../helpers/raster.ts'
import { shapeOf } from './shapes.ts'

interface Placement {
  readonly view: ViewId
  readonly layer: Layer
  readonly side: Side
  readonly muscle: string
  readonly x: number
  readonly y: number
}

/** Middles of unit squares well inside a shape, spread over it. */
function placesIn(cells: readonly number[], wanted: number): readonly (readonly [number, number])[] {
  const own = new Set(cells)
  const deepInside = cells.filter((cell) =>
    [-3 * WIDTH, -3, 3, 3 * WIDTH].every((step) => own.has(cell + step)),
  )
  return Array.from(
    { length: wanted },
    (_, n) => deepInside[Math.floor(((n + 0.5) / wanted) * deepInside.length)],
  )
    .filter((cell) => cell !== undefined)
    .map((cell) => [(cell % WIDTH) + 0.5, Math.floor(cell / WIDTH) + 0.5])
}

const placements: readonly Placement[] = viewIds.flatMap((view) =>
  layers.flatMap((layer) =>
    musclesToDraw(view, layer).flatMap(({ muscle, side }) =>
      placesIn(shapeOf('muscle', muscle, side, view)?.cells ?? [], 3).map(([x, y]) => ({
        view,
        layer,
        side,
        muscle,
        x,
        y,
      })),
    ),
  ),
)

const words = ({ view, layer, side, muscle, x, y }: Placement) =>
  `${view} ${layer} ${side} ${muscle} ${x},${y}`

describe('generated placements', () => {
  it('are many: every view, each layer, both sides', () => {
    expect(placements.length).toBeGreaterThan(600)
    for (const view of viewIds) {
      for (const layer of layers) {
        for (const side of ['left', 'right'] as const) {
          if ((view === 'left' || view === 'right') && view !== side) continue
          const here = placements.filter(
            (one) => one.view === view && one.layer === layer && one.side === side,
          )
          expect(here.length, `${view} ${layer} ${side}`).toBeGreaterThanOrEqual(3)
        }
      }
    }
  })

  it('in the superficial layer name exactly the muscle they are in', () => {
    const wrong = placements
      .filter(({ layer }) => layer === 'superficial')
      .filter(({ view, x, y, muscle }) => `${locate(view, 'superficial', x, y).muscles}` !== muscle)
    expect(wrong.map(words)).toEqual([])
  })

  it('in the deep layer name the muscle they are in, and the superficial one above it last', () => {
    const wrong = placements
      .filter(({ layer }) => layer === 'deep')
      .filter(({ view, x, y, muscle }) => !locate(view, 'deep', x, y).muscles.some((id) => id === muscle))
    expect(wrong.map(words)).toEqual([])
  })

  it("are on the client's own side", () => {
    const wrong = placements.filter(({ view, layer, x, y, side }) => {
      const found = locate(view, layer, x, y).side
      return found !== side && found !== 'midline'
    })
    expect(wrong.map(words)).toEqual([])
  })
})

describe('every muscle', () => {
  it('of the figure is drawn in at least one view, on both sides', () => {
    const bare = figure.muscles.filter(({ shapes }) => viewIds.every((view) => shapes[view] === undefined))
    expect(bare.map(({ id }) => id)).toEqual([])
    expect(new Set(figure.muscles.map(({ id }) => id)).size).toBe(2 * muscleIds.length)
  })

  it('of the reference table is drawn', () => {
    for (const { id, figure: shapes } of muscles) expect(shapes.length, id).toBeGreaterThan(0)
  })
})
