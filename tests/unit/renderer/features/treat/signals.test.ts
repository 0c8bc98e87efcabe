import { expect, test } from 'vitest'
import { holdRound } from '../../../../../src/renderer/src/features/treat/holdRounds.ts'
import { signalsBetween } from '../../../../../src/renderer/src/features/treat/signals.ts'
import { treatment } from './treatment.ts'

const hold = (seconds: number) => ({ pointId: 'p', seconds, planned: 45 })

test('the stage rings once, when its time is up', () => {
  expect(signalsBetween(treatment({ left: 0.2 }), treatment({ left: -0.05 }))).toEqual(['stage'])
  expect(signalsBetween(treatment({ left: -0.05 }), treatment({ left: -0.3 }))).toEqual([])
  expect(signalsBetween(treatment({ left: 60 }), treatment({ left: 59.8 }))).toEqual([])
})

test('a step to another stage, a pause, and a treatment without a plan do not ring', () => {
  expect(signalsBetween(treatment({ current: 0, left: 5 }), treatment({ current: 1, left: -1 }))).toEqual([])
  expect(signalsBetween(treatment({ left: 1 }), treatment({ left: -1, state: 'paused' }))).toEqual([])
  expect(signalsBetween(treatment({ mode: 'free', left: 1 }), treatment({ mode: 'free', left: -1 }))).toEqual(
    [],
  )
})

test('each round of the point timer rings, and a fresh hold does not', () => {
  expect(signalsBetween(treatment({ hold: hold(44.9) }), treatment({ hold: hold(45.1) }))).toEqual(['hold'])
  expect(signalsBetween(treatment({ hold: hold(89.9) }), treatment({ hold: hold(90) }))).toEqual(['hold'])
  expect(signalsBetween(treatment({ hold: hold(80) }), treatment({ hold: hold(0) }))).toEqual([])
  expect(signalsBetween(treatment({ hold: hold(44) }), treatment({ hold: null }))).toEqual([])
})

test('rounds are counted from one and each begins anew', () => {
  expect(holdRound(0, 45)).toEqual({ round: 1, left: 45 })
  expect(holdRound(44, 45)).toEqual({ round: 1, left: 1 })
  expect(holdRound(45, 45)).toEqual({ round: 2, left: 45 })
  expect(holdRound(100, 45)).toEqual({ round: 3, left: 35 })
})
