import { describe, expect, it } from 'vitest'
import { figure } from '../../../../src/body/figure/figure.ts'
import { type ViewId, viewIds } from '../../../../src/body/views.ts'
import { WIDTH } from '../../../helpers/raster.ts'
import { body, label, shapes } from './shapes.ts'

const onBody = (view: ViewId, x: number, y: number, reach: number): boolean => {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      if (body[view].has(Math.round(y + dy) * WIDTH + Math.round(x + dx))) return true
    }
  }
  return false
}

const paired = (...names: string[]) => names.flatMap((name) => [`${name}L`, `${name}R`])
const thoracic = Array.from({ length: 12 }, (_, i) => `T${i + 1}`)

const required = {
  posterior: [
    ...['C7', ...thoracic, 'L1', 'L2', 'L3', 'L4', 'L5', 'sacrum'],
    ...paired('acromion', 'inferiorScapularAngle', 'PSIS', 'iliacCrest', 'olecranon', 'poplitealFossa'),
  ],
  anterior: ['navel', 'sternalNotch', ...paired('nippleLine', 'ASIS', 'patella')],
} as const

describe('what lies on the body', () => {
  it('holds every shape inside its outline', () => {
    const outside = shapes.filter((shape) => {
      const inside = shape.cells.filter((cell) => body[shape.view].has(cell)).length
      return inside / shape.cells.length < 0.97
    })
    expect(outside.map(label)).toEqual([])
  })

  it('has every landmark on the body', () => {
    const off = viewIds.flatMap((view) =>
      Object.entries(figure.views[view].landmarks)
        .filter(([, [x, y]]) => !onBody(view, x, y, 5))
        .map(([name]) => `${view} ${name}`),
    )
    expect(off).toEqual([])
  })

  it.each(['posterior', 'anterior'] as const)('names the landmarks a therapist looks for: %s', (view) => {
    expect(Object.keys(figure.views[view].landmarks)).toEqual(expect.arrayContaining([...required[view]]))
  })
})
