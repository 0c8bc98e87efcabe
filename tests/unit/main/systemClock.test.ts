import { expect, test } from 'vitest'
import { systemClock } from '../../../src/main/systemClock.ts'

test('runs ahead by the offset, and its day is the local one', () => {
  const lateEvening = new Date(2031, 0, 9, 23, 30).getTime()
  const clock = systemClock(lateEvening - Date.now())
  expect(Math.abs(clock.now() - lateEvening)).toBeLessThan(60_000)
  expect(clock.today()).toBe('2031-01-09')
})
