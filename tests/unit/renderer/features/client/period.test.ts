import { describe, expect, it } from 'vitest'
import { monthsBefore } from '../../../../../src/renderer/src/features/client/period.ts'

describe('months before a day', () => {
  it('is the same day of that month, over the turn of the year too', () => {
    expect(monthsBefore('2026-03-02', 3)).toBe('2025-12-02')
    expect(monthsBefore('2026-03-02', 12)).toBe('2025-03-02')
  })

  it('is its last day where the month is shorter', () => {
    expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28')
    expect(monthsBefore('2024-05-31', 3)).toBe('2024-02-29')
  })
})
