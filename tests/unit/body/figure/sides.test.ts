import { describe, expect, it } from 'vitest'
import { mirrorSide } from '../../../../src/body/geometry/mirror.ts'
import { mirrored, WIDTH } from '../../../helpers/raster.ts'
import { type DrawnShape, label, shapeOf, shapes } from './shapes.ts'

/** The share of a shape that lies on the wrong side of the midline. */
const astray = ({ side, view, cells }: DrawnShape): number => {
  if (side === 'midline') return 0
  if (view === 'left' || view === 'right') return view === side ? 0 : 1
  const viewersLeft = (side === 'left') === (view !== 'anterior')
  return cells.filter((cell) => (cell % WIDTH) + 0.5 < 500 !== viewersLeft).length / cells.length
}

/** How much of a shape and its counterpart coincide when one is mirrored. */
const agreement = (shape: DrawnShape): number => {
  const view = shape.view === 'left' ? 'right' : shape.view
  const other = new Set(shapeOf(shape.part, shape.name, mirrorSide(shape.side), view)?.cells)
  const common = shape.cells.filter((cell) => other.has(mirrored(cell))).length
  return common / Math.max(shape.cells.length, other.size)
}

describe('left and right', () => {
  it("puts every shape on the client's own side in every view", () => {
    expect(shapes.filter((shape) => astray(shape) > 0.001).map(label)).toEqual([])
  })

  it('draws both sides as mirror images', () => {
    const left = shapes.filter((shape) => shape.side === 'left')
    expect(left.length).toBeGreaterThan(250)
    expect(left.filter((shape) => agreement(shape) < 0.98).map(label)).toEqual([])
  })
})
