import { describe, expect, it } from 'vitest'
import { pregnancyWeeks, trimesterOf } from '../../../../src/core/health/pregnancy.ts'
import { checkCondition } from '../../../../src/core/health/rules.ts'
import { condition } from '../plans/rules/situations.ts'

const today = '2026-11-22'
const clearance = { by: 'GP', on: today, until: null, scope: '' }

describe('a condition as it is handed in', () => {
  it.each([
    condition('anticoagulants', { clearance }),
    condition('epilepsy', { variant: 'controlled', since: '2019' }),
    condition('pregnancy-later', { dueDate: '2027-03-01' }),
  ])('$condition is taken', (fields) => {
    expect(() => checkCondition(fields, today)).not.toThrow()
  })

  it.each([
    ['condition', condition('made-up')],
    ['variant', condition('epilepsy', { variant: 'severe' })],
    ['since', condition('epilepsy', { since: '2026-12' })],
    ['dueDate', condition('pregnancy-later', { dueDate: '2027-08-30' })],
    ['clearance.on', condition('epilepsy', { clearance: { ...clearance, on: '2026-11-23' } })],
    ['clearance.until', condition('epilepsy', { clearance: { ...clearance, until: '2026-11-21' } })],
  ])('is refused at %s', (field, fields) => {
    expect(() => checkCondition(fields, today)).toThrowError(
      expect.objectContaining({ code: 'invalid', fields: { [`fields.${field}`]: expect.any(String) } }),
    )
  })
})

describe('weeks of pregnancy', () => {
  it.each([
    ['2026-11-22', 40],
    ['2026-11-23', 39],
    ['2027-04-11', 20],
    ['2027-04-12', 19],
    ['2027-08-29', 0],
    ['2027-08-30', null],
    ['2026-11-15', 41],
  ])('due on %s: %s completed', (dueDate, weeks) => {
    expect(pregnancyWeeks(dueDate, today)).toBe(weeks)
  })

  it.each([
    [0, 1],
    [13, 1],
    [14, 2],
    [27, 2],
    [28, 3],
  ])('week %i is trimester %i', (weeks, trimester) => {
    expect(trimesterOf(weeks)).toBe(trimester)
  })
})
