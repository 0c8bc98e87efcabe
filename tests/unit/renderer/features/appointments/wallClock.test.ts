import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt, wallClockAt } from '../../../../../src/renderer/src/features/appointments/wallClock.ts'

describe('a time on the wall clock as a moment', () => {
  it.each([
    ['winter in London is UTC', '2026-12-06', '14:30', 'Europe/London', '2026-12-06T14:30:00.000Z'],
    ['summer in London is an hour ahead', '2026-07-06', '14:30', 'Europe/London', '2026-07-06T13:30:00.000Z'],
    [
      'the day clocks go forward, after it',
      '2026-03-29',
      '09:00',
      'Europe/Berlin',
      '2026-03-29T07:00:00.000Z',
    ],
    ['the day before', '2026-03-28', '09:00', 'Europe/Berlin', '2026-03-28T08:00:00.000Z'],
    ['half-hour zones', '2026-06-01', '10:00', 'Asia/Kolkata', '2026-06-01T04:30:00.000Z'],
    [
      'a moment that lies on the day before in UTC',
      '2026-01-01',
      '08:00',
      'Asia/Tokyo',
      '2025-12-31T23:00:00.000Z',
    ],
  ])('%s', (_title, date, time, zone, instant) => {
    expect(instantAt({ date, time }, zone)).toBe(instant)
    expect(wallClockAt(instant, zone)).toEqual({ date, time })
  })

  it('has no moment for the hour that is left out in spring', () => {
    expect(instantAt({ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin')).toBeNull()
    expect(instantAt({ date: '2026-03-29', time: '01:15' }, 'Europe/London')).toBeNull()
  })

  it('takes the first of the two when an hour comes twice in autumn', () => {
    expect(instantAt({ date: '2026-10-25', time: '02:30' }, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(wallClockAt('2026-10-25T01:30:00.000Z', 'Europe/Berlin').time).toBe('02:30')
  })

  it('answers null for what is no date or time yet', () => {
    expect(instantAt({ date: '6 Dec', time: '14:30' }, 'Europe/London')).toBeNull()
    expect(instantAt({ date: '2026-12-06', time: '14' }, 'Europe/London')).toBeNull()
  })

  it('comes back to the same clock, whatever the zone', () => {
    const zones = ['Europe/Kyiv', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC']
    const two = (value: number) => String(value).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        fc.nat(23),
        fc.nat(59),
        (zone, day, hour, minute) => {
          const told = { date: day.toISOString().slice(0, 10), time: `${two(hour)}:${two(minute)}` }
          const instant = instantAt(told, zone)
          if (instant !== null) expect(wallClockAt(instant, zone)).toEqual(told)
        },
      ),
    )
  })
})
