import { describe, expect, it } from 'vitest'
import { minutesUntil, timeNow } from '../../../../../src/renderer/src/features/today/clockWords.ts'

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
