import { describe, expect, it } from 'vitest'
import { isZone, wallTime } from '../../../../src/core/appointments/wallClock.ts'

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-22T14:30:00.000Z', 'Europe/London', '2026-11-22', '14:30'],
    ['2026-07-22T14:30:00.000Z', 'Europe/London', '2026-07-22', '15:30'],
    ['2026-11-22T23:30:00.000Z', 'Europe/Warsaw', '2026-11-23', '00:30'],
    ['2026-11-22T03:00:00.000Z', 'America/New_York', '2026-11-21', '22:00'],
    ['2026-11-22T12:00:00.000Z', 'Pacific/Kiritimati', '2026-11-23', '02:00'],
  ])('%s in %s', (instant, zone, date, time) => {
    expect(wallTime(instant, zone)).toEqual({ date, time })
  })

  it.each(['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'])('knows %s', (zone) => {
    expect(isZone(zone)).toBe(true)
  })

  it.each(['', 'Europe/Nowhere', '+01:00', 'London'])('does not know %j', (zone) => {
    expect(isZone(zone)).toBe(false)
  })
})
