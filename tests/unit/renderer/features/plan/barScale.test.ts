import { expect, test } from 'vitest'
import {
  barMinutes,
  plannedMinutes,
  ticksOf,
} from '../../../../../src/renderer/src/features/plan/barScale.ts'

const stages = [3, 6, 17].map((minutes) => ({ minutes }))

test('the bar stands for the session, and for the stages where they run over it', () => {
  expect(plannedMinutes(stages)).toBe(26)
  expect(barMinutes(stages, 30)).toBe(30)
  expect(barMinutes(stages, 20)).toBe(26)
})

test.each([
  [30, [0, 5, 10, 15, 20, 25, 30]],
  [60, [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]],
  [32, [0, 5, 10, 15, 20, 25, 32]],
  [90, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]],
  [5, [0, 1, 2, 3, 4, 5]],
])('%i minutes are marked at %j', (minutes, ticks) => {
  expect(ticksOf(minutes)).toEqual(ticks)
})

test('any length has few marks, rising, from nought to its end', () => {
  for (let minutes = 1; minutes <= 480; minutes += 1) {
    const ticks = ticksOf(minutes)
    expect(ticks.at(0)).toBe(0)
    expect(ticks.at(-1)).toBe(minutes)
    expect(ticks.length).toBeLessThanOrEqual(14)
    expect([...new Set(ticks)].sort((a, b) => a - b)).toEqual(ticks)
  }
})
