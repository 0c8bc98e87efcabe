import { describe, expect, it } from 'vitest'
import { checkSession } from '../../../../../src/renderer/src/features/today/sessionForm.ts'

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
