import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calloutGroups, rangeWords } from '../../../../src/core/documents/calloutGroups.ts'

const at = (number: number, x: number, y: number) => ({ number, x, y })

describe('points share a label', () => {
  test('where their signs would cover each other, and only there', () => {
    const groups = calloutGroups([at(1, 10, 10), at(2, 50, 10), at(3, 12, 11), at(4, 10, 10)], {
      reach: 5,
      most: 10,
    })
    expect(groups.map(({ numbers }) => numbers)).toEqual([[1, 3, 4], [2]])
    expect(groups[1]).toEqual({ numbers: [2], x: 50, y: 10 })
  })

  test('of neighbours as well, where there would be too many labels', () => {
    const points = Array.from({ length: 60 }, (_, index) => at(index + 1, 100, index * 6))
    const groups = calloutGroups(points, { reach: 5, most: 20 })
    expect(groups.length).toBeLessThanOrEqual(20)
    expect(groups.length).toBeGreaterThan(8)
  })

  test('every number stands in one label', () => {
    const places = fc.array(fc.record({ x: fc.integer({ max: 200 }), y: fc.integer({ max: 300 }) }), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(places, (found) => {
        const points = found.map(({ x, y }, index) => at(index + 1, x, y))
        const groups = calloutGroups(points, { reach: 5, most: 28 })
        expect(groups.length).toBeLessThanOrEqual(28)
        expect(groups.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(
          points.map(({ number }) => number),
        )
      }),
    )
  })
})

test.each([
  [[4], '4'],
  [[4, 5], '4, 5'],
  [[3, 4, 5, 6, 7], '3-7'],
  [[1, 3, 4, 5, 9, 10], '1, 3-5, 9, 10'],
  [[1, 3, 5, 7, 9], '1, 3, 5 …'],
])('%j is read as %s', (numbers, words) => {
  expect(rangeWords(numbers)).toBe(words)
})
