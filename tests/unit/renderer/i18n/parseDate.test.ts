import { describe, expect, test } from 'vitest'
import { parseDate, parsePartialDate, parseTime } from '../../../../src/renderer/src/i18n/parseDate.ts'

const past = { today: '2026-11-22', prefer: 'past' } as const
const future = { today: '2026-11-22', prefer: 'future' } as const

describe('a whole date', () => {
  test.each([
    ['3/3/1980', '1980-03-03'],
    ['03.03.1980', '1980-03-03'],
    ['3-3-80', '1980-03-03'],
    ['3 Mar 1980', '1980-03-03'],
    ['3rd March 1980', '1980-03-03'],
    ['1980-3-3', '1980-03-03'],
    ['29/2/2024', '2024-02-29'],
    ['4/5/26', '2026-05-04'],
    ['today', '2026-11-22'],
    ['yesterday', '2026-11-21'],
  ])('%s', (typed, date) => {
    expect(parseDate(typed, past)).toBe(date)
  })

  test.each(['29/2/2023', '31/4/2020', '13/13/2020', '3 Foo 1980', 'soon', '', '3', '1/1/1500'])(
    '%s is none',
    (typed) => {
      expect(parseDate(typed, past)).toBeNull()
    },
  )

  test('two digits of a birth year never lie ahead', () => {
    expect(parseDate('1/1/27', past)).toBe('1927-01-01')
    expect(parseDate('1/1/27', future)).toBe('2027-01-01')
  })

  test('without a year the nearest on the wanted side is meant', () => {
    expect(parseDate('3 Dec', future)).toBe('2026-12-03')
    expect(parseDate('3 Mar', future)).toBe('2027-03-03')
    expect(parseDate('3 Dec', past)).toBe('2025-12-03')
    expect(parseDate('tomorrow', { today: '2026-12-31', prefer: 'future' })).toBe('2027-01-01')
  })
})

test.each([
  ['2026', '2026'],
  ['Feb 2026', '2026-02'],
  ['2/2026', '2026-02'],
  ['2026-02', '2026-02'],
  ['14 Feb 2026', '2026-02-14'],
  ['13/2026', null],
  ['spring', null],
])('as much of a date as is known: %s', (typed, date) => {
  expect(parsePartialDate(typed, past)).toBe(date)
})

test.each([
  ['14:30', '14:30'],
  ['14.30', '14:30'],
  ['1430', '14:30'],
  ['9', '09:00'],
  ['2:30 pm', '14:30'],
  ['12 am', '00:00'],
  ['24:00', null],
  ['14:60', null],
  ['13 pm', null],
  ['noon', null],
])('a time of day: %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time)
})
