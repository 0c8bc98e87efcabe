import { expect, test } from 'vitest'
import type { Region } from '../../../../../src/contract/models/plan.ts'
import { covers, pressed, withSide } from '../../../../../src/renderer/src/features/plan/regions.ts'

const start: readonly Region[] = [
  { zone: 'sacrum', side: 'both' },
  { zone: 'low-back', side: 'left' },
]

test('a press takes one side of a zone in and out again', () => {
  const once = pressed(start, 'calf', 'right')
  expect(once.at(-1)).toEqual({ zone: 'calf', side: 'right' })
  expect(pressed(once, 'calf', 'right')).toEqual(start)
})

test('the other side joins, and taking one side out leaves the other', () => {
  const joined = pressed(start, 'low-back', 'right')
  expect(joined).toEqual([start[0], { zone: 'low-back', side: 'both' }])
  expect(pressed(joined, 'low-back', 'left')).toEqual([start[0], { zone: 'low-back', side: 'right' }])
})

test('on the midline both sides go together', () => {
  expect(pressed(start, 'sacrum', 'midline')).toEqual([start[1]])
  expect(pressed(start, 'low-back', 'midline')).toEqual([start[0], { zone: 'low-back', side: 'both' }])
})

test('a side chosen by name keeps the place in the order', () => {
  expect(withSide(start, 'sacrum', 'right')).toEqual([{ zone: 'sacrum', side: 'right' }, start[1]])
  expect(withSide(start, 'sacrum', null)).toEqual([start[1]])
})

test('covers knows the sides', () => {
  expect(covers(start, 'low-back', 'left')).toBe(true)
  expect(covers(start, 'low-back', 'right')).toBe(false)
  expect(covers(start, 'sacrum', 'right')).toBe(true)
  expect(covers(start, 'calf', 'midline')).toBe(false)
})
