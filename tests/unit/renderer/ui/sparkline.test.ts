import { expect, test } from 'vitest'
import { sparkPoints } from '../../../../src/renderer/src/ui/sparkline.ts'

const size = { width: 104, height: 28, pad: 4 }
const range = { min: 0, max: 10 }

test('the worst stands at the top, the best at the foot', () => {
  expect(sparkPoints([10, 0], range, size)).toEqual([
    { x: 4, y: 4 },
    { x: 100, y: 24 },
  ])
})

test('a session without a number leaves a gap at its place', () => {
  expect(sparkPoints([5, null, 5], range, size)).toEqual([
    { x: 4, y: 14 },
    { x: 100, y: 14 },
  ])
})

test('one value is one point', () => {
  expect(sparkPoints([10], range, size)).toEqual([{ x: 4, y: 4 }])
})
