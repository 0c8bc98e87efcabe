import { describe, expect, it } from 'vitest'
import {
  checkAppointment,
  weeksAhead,
} from '../../../../../src/renderer/src/features/appointments/appointmentForm.ts'
import { parseMinutes } from '../../../../../src/renderer/src/features/appointments/minutes.ts'

const form = { date: '2026-12-06', time: '14:30', minutes: '60', place: 'at home' }

describe('the form of an appointment', () => {
  it('becomes what the practice takes', () => {
    expect(checkAppointment(form, 'Europe/Berlin')).toEqual({
      ok: true,
      fields: { start: '2026-12-06T13:30:00.000Z', minutes: 60, zone: 'Europe/Berlin', place: 'at home' },
    })
  })

  it('says at each field what is missing or not read', () => {
    expect(checkAppointment({ ...form, date: '', time: 'noon', minutes: '3' }, 'UTC')).toEqual({
      ok: false,
      problems: { date: 'required', time: 'notRead', minutes: 'minutesRange' },
    })
  })

  it('says that an hour does not exist', () => {
    const skipped = { ...form, date: '2026-03-29', time: '02:30' }
    expect(checkAppointment(skipped, 'Europe/Berlin')).toEqual({
      ok: false,
      problems: { time: 'skippedHour' },
    })
  })

  it('goes weeks ahead over the end of the year and keeps the rest', () => {
    expect(weeksAhead(form, '2026-12-22', 2)).toEqual({ ...form, date: '2027-01-05' })
  })
})

describe('minutes', () => {
  it.each([
    ['60', 60],
    [' 45 min', 45],
    ["90'", 90],
    ['5', 5],
    ['240', 240],
  ])('reads %s', (typed, minutes) => expect(parseMinutes(typed, 240)).toBe(minutes))

  it.each(['', '4', '241', '1 h', '-60', '60.5', '1000'])('does not read %s', (typed) =>
    expect(parseMinutes(typed, 240)).toBeNull(),
  )
})
