import { expect, test } from 'vitest'
import {
  clockWords,
  leftOfAll,
  runOn,
  wholeMinutes,
} from '../../../../../src/renderer/src/features/treat/runOn.ts'
import { treatment } from './treatment.ts'

test('while it runs, the current stage, the whole and the point timer run on, and nothing else', () => {
  const later = runOn(
    treatment({ current: 1, left: 100, seconds: 200, hold: { pointId: 'p', seconds: 10, planned: 60 } }),
    7,
  )
  expect(later).toMatchObject({ left: 93, seconds: 207, hold: { seconds: 17, planned: 60 } })
  expect(later.stages.map(({ seconds }) => seconds)).toEqual([180, 27, 0])
})

test('paused, ended, or before the first technique, the clock stands', () => {
  for (const state of ['paused', 'ended'] as const) {
    const still = treatment({ state })
    expect(runOn(still, 60)).toBe(still)
  }
  const before = treatment({ mode: 'free', current: null, stages: [] })
  expect(runOn(before, 60)).toBe(before)
})

test('a stage that runs over takes nothing from the stages to come', () => {
  expect(leftOfAll(treatment({ current: 1, left: 100 }))).toBe(100 + 120)
  expect(leftOfAll(treatment({ current: 1, left: -30 }))).toBe(120)
  expect(leftOfAll(treatment({ current: 2, left: 40 }))).toBe(40)
})

test('a clock counts a begun second as left, and says by how much a stage is over', () => {
  expect([180, 179.2, 61, 9, 0.4, 0].map(clockWords)).toEqual([
    '3:00',
    '3:00',
    '1:01',
    '0:09',
    '0:01',
    '0:00',
  ])
  expect([-0.4, -1, -18.9, -75].map(clockWords)).toEqual(['0:00', '+0:01', '+0:18', '+1:15'])
  expect(clockWords(3725)).toBe('1:02:05')
})

test('half a minute is the next one', () => {
  expect([29, 30, 90, 119].map(wholeMinutes)).toEqual([0, 1, 2, 2])
})
