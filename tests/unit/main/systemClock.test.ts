import { uptime } from 'node:os'
import { expect, test } from 'vitest'
import { systemClock } from '../../../src/main/systemClock.ts'

test('runs ahead by the offset, and its day is the local one', () => {
  const lateEvening = new Date(2031, 0, 9, 23, 30).getTime()
  const clock = systemClock(lateEvening - Date.now())
  expect(Math.abs(clock.now() - lateEvening)).toBeLessThan(60_000)
  expect(clock.today()).toBe('2031-01-09')
})

test('counts from the start of the computer, and names that start', () => {
  const clock = systemClock(9e9)
  expect(Math.abs(clock.sinceBoot() - uptime() * 1000)).toBeLessThan(60_000)
  expect(clock.boot()).toBe(systemClock(0).boot())
  expect(clock.boot() === '').toBe(!['linux', 'darwin'].includes(process.platform))
})

test('sleep that it is told of counts from the start of the computer', () => {
  expect(Math.abs(systemClock(0, 1, 9e6).sinceBoot() - systemClock(0).sinceBoot() - 9e6)).toBeLessThan(60_000)
})
