import { expect, it } from 'vitest'
import { pointToBegin } from '../../../../../src/renderer/src/features/treat/pointToBegin.ts'

const points = [
  { pointId: 'unasked', pain: null },
  { pointId: 'mild', pain: 3 },
  { pointId: 'worst', pain: 7 },
  { pointId: 'none', pain: 0 },
]

it('begins with the most painful point that was not held yet', () => {
  expect(pointToBegin(points, new Set())).toBe('worst')
  expect(pointToBegin(points, new Set(['worst', null]))).toBe('mild')
  expect(pointToBegin(points, new Set(['worst', 'mild']))).toBe('none')
})

it('begins again with the most painful one when all were held', () => {
  expect(pointToBegin(points, new Set(points.map(({ pointId }) => pointId)))).toBe('worst')
})

it('keeps their order where nobody asked for pain', () => {
  const unasked = [
    { pointId: 'a', pain: null },
    { pointId: 'b', pain: null },
  ]
  expect(pointToBegin(unasked, new Set())).toBe('a')
  expect(pointToBegin([], new Set())).toBeNull()
})
