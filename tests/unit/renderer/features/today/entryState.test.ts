import { describe, expect, it } from 'vitest'
import type { TodayAppointment, TodaySession } from '../../../../../src/contract/models/today.ts'
import { entryState } from '../../../../../src/renderer/src/features/today/entryState.ts'

const session: TodaySession = {
  kind: 'session',
  id: 's1',
  clientId: 'c1',
  clientName: 'Marta',
  startTime: '09:00',
  minutes: 60,
  reason: '',
  signed: false,
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
  it('tells signed, next, to be written and planned apart', () => {
    expect(entryState({ ...session, signed: true }, null)).toBe('signed')
    expect(entryState(session, session)).toBe('next')
    expect(entryState(session, appointment)).toBe('needsNote')
    expect(entryState(appointment, session)).toBe('planned')
    expect(entryState(appointment, appointment)).toBe('next')
  })
})
