import { describe, expect, it } from 'vitest'
import type { TodayAppointment, TodaySession } from '../../../../../src/contract/models/today.ts'
import { minutesUntil, timeNow } from '../../../../../src/renderer/src/features/today/clockWords.ts'
import { entryState } from '../../../../../src/renderer/src/features/today/entryState.ts'
import { checkSession } from '../../../../../src/renderer/src/features/today/sessionForm.ts'

const session: TodaySession = {
  kind: 'session',
  id: 's1',
  clientId: 'c1',
  clientName: 'Marta',
  startTime: '09:00',
  minutes: 60,
  reason: '',
  finished: false,
}
const appointment: TodayAppointment = {
  kind: 'appointment',
  id: 'a1',
  clientId: 'c2',
  clientName: 'Jonas',
  startTime: '14:30',
  minutes: 60,
  place: '',
}

describe('what stands at the end of a line', () => {
  it('tells finished, next, to be written and planned apart', () => {
    expect(entryState({ ...session, finished: true }, null)).toBe('finished')
    expect(entryState(session, session)).toBe('next')
    expect(entryState(session, appointment)).toBe('needsNote')
    expect(entryState(appointment, session)).toBe('planned')
    expect(entryState(appointment, appointment)).toBe('next')
  })
})

describe('the clock beside the practice’s day', () => {
  const now = new Date(2026, 10, 22, 14, 13)

  it('counts the minutes to a time of today', () => {
    expect(minutesUntil('2026-11-22', '14:30', now)).toBe(17)
    expect(minutesUntil('2026-11-22', '14:00', now)).toBe(-13)
    expect(timeNow('2026-11-22', now)).toBe('14:10')
  })

  it('does not guess when this computer has another day', () => {
    expect(minutesUntil('2026-11-23', '14:30', now)).toBeNull()
    expect(timeNow('2026-03-02', now)).toBe('')
  })
})

describe('the form of a new session', () => {
  const form = {
    day: '2026-11-22',
    who: 'known',
    clientId: 'c1',
    name: '',
    phone: '',
    date: '2026-11-22',
    startTime: '',
    minutes: '60',
  }

  it('may leave the time open and lie in the past', () => {
    expect(checkSession({ ...form, date: '2026-11-01' }, '2026-11-22')).toEqual({
      ok: true,
      fields: { date: '2026-11-01', startTime: null, minutes: 60 },
    })
  })

  it('refuses tomorrow, and says at each field what is wrong', () => {
    expect(checkSession({ ...form, date: '2026-11-23', startTime: '25', minutes: '' }, '2026-11-22')).toEqual(
      {
        ok: false,
        problems: { date: 'future', startTime: 'notRead', minutes: 'minutesRange' },
      },
    )
  })
})
