import { describe, expect, test } from 'vitest'
import {
  idle,
  move,
  press,
  previewOf,
  slotAt,
  stretched,
} from '../../../../../src/renderer/src/features/plan/barGesture.ts'

const stages = [
  { id: 'stroking', minutes: 3 },
  { id: 'rubbing', minutes: 6 },
  { id: 'kneading', minutes: 17 },
  { id: 'closing', minutes: 4 },
]
/** Pixels a minute. */
const scale = 20
const order = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('a press', () => {
  test('that hardly moves is no drag', () => {
    const gesture = move(press('rubbing', false, 100, scale), 104)
    expect(gesture.kind).toBe('pressed')
    expect(previewOf(gesture, stages)).toEqual({ stages, held: null })
  })

  test('on the edge stretches from the first pixel on', () => {
    expect(press('rubbing', true, 100, scale).kind).toBe('stretching')
  })

  test('on a stage that has gone meanwhile shows the plan as it is', () => {
    expect(previewOf(move(press('gone', false, 0, scale), 90), stages)).toEqual({ stages, held: null })
  })
})

describe('dragging', () => {
  const dragged = (id: string, minutes: number) =>
    previewOf(move(press(id, false, 500, scale), 500 + minutes * scale), stages)

  test('a little leaves the order and hangs beside its place', () => {
    const { stages: shown, held } = dragged('rubbing', 1)
    expect(order(shown)).toEqual(order(stages))
    expect(held).toEqual({ id: 'rubbing', at: 1, offset: 20 })
  })

  test('past the middle of a neighbour takes its place', () => {
    expect(order(dragged('stroking', 4).stages)).toEqual(['rubbing', 'stroking', 'kneading', 'closing'])
    expect(order(dragged('closing', -10).stages)).toEqual(['stroking', 'rubbing', 'closing', 'kneading'])
  })

  test('beyond either end stays on the bar', () => {
    expect(dragged('kneading', -400).held).toEqual({ id: 'kneading', at: 0, offset: 0 })
    expect(dragged('kneading', 400).held).toEqual({ id: 'kneading', at: 3, offset: 0 })
  })

  test('changes no minutes', () => {
    const sum = dragged('stroking', 12).stages.reduce((total, { minutes }) => total + minutes, 0)
    expect(sum).toBe(30)
  })
})

test('a stage drops where its left edge is nearest to a beginning', () => {
  const others = [{ minutes: 6 }, { minutes: 17 }]
  expect([0, 2.9, 3.1, 14, 15, 40].map((start) => slotAt(others, start))).toEqual([0, 0, 1, 1, 2, 2])
})

test('stretching snaps to whole minutes and never below one', () => {
  expect([0.4, 0.6, -2.2, -9].map((pulled) => stretched(4, pulled))).toEqual([4, 5, 2, 1])
  expect(stretched(230, 50)).toBe(240)
  const gesture = move(press('closing', true, 0, scale), 47)
  expect(previewOf(gesture, stages).stages.at(-1)).toEqual({ id: 'closing', minutes: 6 })
})

test('without a pointer nothing moves', () => {
  expect(move(idle, 300)).toBe(idle)
})
