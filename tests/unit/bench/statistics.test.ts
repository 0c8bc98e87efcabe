import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, median, medianInterval, quantile } from '../../bench/statistics.ts'

const costs = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('median and quantile', () => {
  it('takes the middle, whatever the order, and the mean of the middle two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
  })

  it('sorts numbers as numbers', () => {
    expect(median([10, 9, 100])).toBe(10)
  })

  it('reads between neighbours', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38)
    expect(quantile([5, 1], 0)).toBe(1)
    expect(quantile([5, 1], 1)).toBe(5)
  })

  it('has no answer for nothing', () => {
    expect(() => median([])).toThrow('nothing was measured')
  })
})

describe('medianInterval', () => {
  it('encloses the median and stays within what was measured', () => {
    fc.assert(
      fc.property(costs, (values) => {
        const { lower, upper } = medianInterval(values)
        expect(lower).toBeLessThanOrEqual(median(values))
        expect(upper).toBeGreaterThanOrEqual(median(values))
        expect(lower).toBeGreaterThanOrEqual(Math.min(...values))
        expect(upper).toBeLessThanOrEqual(Math.max(...values))
      }),
      { numRuns: 20 },
    )
  })

  it('is a point where nothing scatters, and wide where much does', () => {
    expect(medianInterval(Array.from({ length: 15 }, () => 2))).toEqual({ lower: 2, upper: 2 })
    const { lower, upper } = medianInterval([1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3])
    expect(lower).toBe(1)
    expect(upper).toBe(3)
  })

  it('judges the same measurements the same every time', () => {
    const values = [1.2, 0.9, 1.4, 1.1, 1.3, 0.8, 1, 1.5, 1.2, 1.1, 0.95, 1.05, 1.25, 1.35, 1.15]
    expect(medianInterval(values)).toEqual(medianInterval(values))
  })

  it('covers the true median of a known sample about nine times in ten', () => {
    // Ranks of a binomial: for 15 values the 90 % interval of the median runs from the 5th to the 11th in order.
    const values = Array.from({ length: 15 }, (_, index) => index + 1)
    const { lower, upper } = medianInterval(values)
    expect(lower).toBeGreaterThanOrEqual(4)
    expect(lower).toBeLessThanOrEqual(6)
    expect(upper).toBeGreaterThanOrEqual(10)
    expect(upper).toBeLessThanOrEqual(12)
  })
})

describe('judge', () => {
  const steady = (ours: number, peer: number) => Array.from({ length: 15 }, () => ({ ours, peer }))

  it('passes up to and with the limit', () => {
    expect(judge(steady(3, 2), 1.5)).toEqual({
      ours: 3,
      peer: 2,
      ratio: 1.5,
      lower: 1.5,
      upper: 1.5,
      pass: true,
    })
    expect(judge(steady(3.02, 2), 1.5).pass).toBe(false)
  })

  it('compares within each round: a slow moment that meets both sides leaves the ratio alone', () => {
    const rounds = Array.from({ length: 15 }, (_, index) => ({ ours: 2 * (index + 1), peer: index + 1 }))
    expect(judge(rounds, 2)).toMatchObject({ ours: 16, peer: 8, ratio: 2, upper: 2, pass: true })
  })

  it('does not pass on the median alone when the rounds scatter', () => {
    const scattered = [...steady(1, 1).slice(7), ...steady(3, 1).slice(8)]
    const { ratio, upper, pass } = judge(scattered, 1.5)
    expect(ratio).toBe(1)
    expect(upper).toBe(3)
    expect(pass).toBe(false)
  })

  it('refuses to judge nothing', () => {
    expect(() => judge([], 1)).toThrow('a round measured nothing')
    expect(() => judge([{ ours: 1, peer: 0 }], 1)).toThrow('a round measured nothing')
  })
})
