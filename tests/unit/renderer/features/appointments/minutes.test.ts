import { describe, expect, it } from 'vitest'
import { parseMinutes } from '../../../../../src/renderer/src/features/appointments/minutes.ts'

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
