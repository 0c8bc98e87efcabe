import { expect, test } from 'vitest'
import {
  ageOn,
  formatDate,
  formatFullDate,
  formatLongDate,
  formatMinutes,
  formatPartialDate,
  formatWeekday,
} from '../../../../src/renderer/src/i18n/format.ts'

test('dates, day first', () => {
  expect(formatDate('2026-11-22')).toBe('22 Nov')
  expect(formatDate('2025-11-22', '2026-11-22')).toBe('22 Nov 2025')
  expect(formatDate('2026-01-01', '2026-11-22')).toBe('1 Jan')
  expect(formatFullDate('1980-03-03')).toBe('3 Mar 1980')
  expect(formatWeekday('2026-11-22')).toBe('Sun 22 Nov')
  expect(formatLongDate('2026-11-22')).toBe('Sunday, 22 November')
})

test('as much of a date as is known', () => {
  expect(formatPartialDate('2026')).toBe('2026')
  expect(formatPartialDate('2026-02')).toBe('Feb 2026')
  expect(formatPartialDate('2026-02-14')).toBe('14 Feb 2026')
})

test('an age counts completed years', () => {
  expect(ageOn('1980-03-03', '2026-03-02')).toBe(45)
  expect(ageOn('1980-03-03', '2026-03-03')).toBe(46)
  expect(ageOn('2024-02-29', '2026-02-28')).toBe(1)
})

test('minutes read as hours when there are many', () => {
  expect(formatMinutes(45)).toBe('45 min')
  expect(formatMinutes(60)).toBe('1 h')
  expect(formatMinutes(255)).toBe('4 h 15')
  expect(formatMinutes(65)).toBe('1 h 05')
})
