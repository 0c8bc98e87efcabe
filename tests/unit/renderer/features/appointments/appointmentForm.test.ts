import { describe, expect, it } from 'vitest'
import {
  checkAppointment,
  weeksAhead,
} from '../../../../../src/renderer/src/features/appointments/appointmentForm.ts'

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
