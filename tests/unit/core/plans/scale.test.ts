import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleMinutes } from '../../../../src/core/plans/scale.ts'
import { stagesOf } from '../../../../src/core/plans/templates.ts'

describe('a template fitted to a session', () => {
  it.each([
    [30, [3, 6, 17, 2, 2]],
    [60, [6, 12, 34, 4, 4]],
    [45, [4, 9, 26, 3, 3]],
    [20, [2, 4, 12, 1, 1]],
    [5, [1, 1, 1, 1, 1]],
  ])('the classical back in %i minutes', (minutes, fitted) => {
    const stages = stagesOf('classical-back', minutes)
    expect(stages.map((stage) => stage.minutes)).toEqual(fitted)
    expect(stages.map((stage) => stage.technique)).toEqual(['EFF', 'FRI', 'PET', 'VIB', 'EFF'])
  })

  it('adds up to the minute, with at least a minute a stage', () => {
    const lists = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lists, fc.integer({ min: 5, max: 240 }), (stages, total) => {
        const fitted = scaleMinutes(stages, total)
        expect(Math.min(...fitted)).toBeGreaterThanOrEqual(1)
        expect(fitted.every(Number.isInteger)).toBe(true)
        expect(fitted.reduce((sum, minutes) => sum + minutes, 0)).toBe(Math.max(total, stages.length))
      }),
    )
  })

  it('knows no other template', () => {
    expect(() => stagesOf('nonsense', 30)).toThrowError(
      expect.objectContaining({ code: 'invalid', fields: { template: 'unknownTemplate' } }),
    )
  })
})
