import { describe, expect, it } from 'vitest'
import type { SeriesName } from '../../../../../src/contract/models/outcome.ts'
import { chartGeometry } from '../../../../../src/renderer/src/features/outcomes/chartGeometry.ts'

const size = { width: 110, height: 110, pad: 5 }
const series = (name: SeriesName, scores: readonly number[]) => ({
  name,
  values: scores.map((score, index) => ({ sessionId: 's', date: `2026-03-0${index + 1}`, score })),
})

describe('a measure over time', () => {
  it('runs from left to right by its days, the upper end of the scale on top', () => {
    const { points } = chartGeometry(series('pain', [10, 5, 0]), size)
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [5, 5],
      [55, 55],
      [105, 105],
    ])
  })

  it('marks where the change begins to mean something', () => {
    expect(chartGeometry(series('pain', [8, 8]), size).goal).toBe(45)
    expect(chartGeometry(series('activities', [4, 4]), size).goal).toBe(45)
    expect(chartGeometry(series('pgic', [4, 3]), size).goal).toBeNull()
    expect(chartGeometry(series('activities', [9, 9]), size).goal).toBeNull()
  })
})
