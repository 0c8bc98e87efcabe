import { expect, test } from 'vitest'
import { drawnOn, painted } from '../../../../../src/renderer/src/features/intake/painStroke.ts'

const circle = (radius: number) =>
  Array.from({ length: 40 }, (_, step) => {
    const angle = (step / 39) * 2 * Math.PI
    return [500 + radius * Math.cos(angle), 600 + radius * Math.sin(angle)] as const
  })

test('a line that comes back to where it began is an area, a short one is none', () => {
  expect(painted('posterior', circle(80))).toMatchObject({ closed: true, view: 'posterior' })
  expect(painted('posterior', circle(20))).toMatchObject({ closed: false })
  expect(
    painted('anterior', [
      [400, 400],
      [700, 400],
    ]),
  ).toMatchObject({ closed: false })
})

test('a mere touch is nothing, and places too near one another are left out', () => {
  expect(painted('anterior', [[400, 400]])).toBeNull()
  expect(drawnOn([[400, 400]], [402, 401])).toEqual([[400, 400]])
  expect(drawnOn([[400, 400]], [410, 400])).toHaveLength(2)
  expect(
    drawnOn(circle(80).concat(Array.from({ length: 560 }, () => [1, 1] as const)), [900, 900]),
  ).toHaveLength(600)
})
