import { describe, expect, it } from 'vitest'
import type { Appointment } from '../../../../src/contract/models/appointment.ts'
import type { TodaySession } from '../../../../src/contract/models/today.ts'
import { entriesOfDay, handsOnMinutes, nextEntry } from '../../../../src/core/today/rules.ts'

const day = '2026-11-22'

const session = (id: string, startTime: string | null, more: Partial<TodaySession> = {}): TodaySession => ({
  kind: 'session',
  id,
  clientId: `client of ${id}`,
  clientName: id,
  startTime,
  minutes: 30,
  reason: '',
  signed: false,
  ...more,
})

const appointment = (id: string, start: string, more: Partial<Appointment> = {}): Appointment => ({
  id,
  clientId: `client of ${id}`,
  clientName: id,
  sessionId: null,
  start,
  minutes: 60,
  zone: 'Europe/Warsaw',
  place: '',
  status: 'planned',
  ...more,
})

describe('the day', () => {
  const entries = entriesOfDay(
    day,
    [session('walk-in', null), session('morning', '09:00', { signed: true }), session('late', '16:00')],
    [
      appointment('noon', '2026-11-22T11:00:00.000Z'),
      appointment('came', '2026-11-22T08:00:00.000Z', { clientId: 'client of morning' }),
      appointment('tomorrow there', '2026-11-22T23:30:00.000Z'),
      appointment('today there', '2026-11-21T23:30:00.000Z'),
    ],
  )

  it('goes by time; who came is not listed twice; each zone has its own day', () => {
    expect(entries.map(({ id, startTime }) => [id, startTime])).toEqual([
      ['today there', '00:30'],
      ['morning', '09:00'],
      ['noon', '12:00'],
      ['late', '16:00'],
      ['walk-in', null],
    ])
  })

  it('adds up the minutes at the table', () => {
    expect(handsOnMinutes(entries)).toBe(60 + 30 + 60 + 30 + 30)
  })

  it.each([
    ['00:10', 'today there'],
    ['01:31', 'noon'],
    ['13:00', 'noon'],
    ['13:01', 'late'],
    ['16:30', 'late'],
    ['16:31', 'walk-in'],
  ])('at %s the next is %s', (time, id) => {
    expect(nextEntry(entries, time)?.id).toBe(id)
  })

  it('ends: nothing is next when all is over or done', () => {
    expect(nextEntry([session('done', null, { signed: true }), session('over', '08:00')], '12:00')).toBeNull()
  })
})
