import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mirror, mirrorSide } from '../../../../src/body/geometry/mirror.ts'
import { sides, viewIds } from '../../../../src/body/views.ts'

const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((n) => n / 10)

it('comes back to the same place when mirrored twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...viewIds), tenths(1000), tenths(2000), (view, x, y) => {
      const back = mirror(mirror({ view, x, y }))
      expect(back.view).toBe(view)
      expect(back.x).toBeCloseTo(x, 9)
      expect(back.y).toBe(y)
    }),
  )
})

it('changes the side views over and keeps front and back', () => {
  expect(mirror({ view: 'left', x: 560, y: 300 })).toEqual({ view: 'right', x: 440, y: 300 })
  expect(mirror({ view: 'posterior', x: 420, y: 300 })).toEqual({ view: 'posterior', x: 580, y: 300 })
  expect(sides.map(mirrorSide)).toEqual(['right', 'left', 'midline'])
})
