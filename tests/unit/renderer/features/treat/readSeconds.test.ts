import { expect, test } from 'vitest'
import { readSeconds } from '../../../../../src/renderer/src/features/treat/readSeconds.ts'

test('minutes and seconds, or minutes', () => {
  expect(['12:30', '0:00', '75:05', '12', ' 12,5 ', '2.5'].map(readSeconds)).toEqual([
    750, 0, 4505, 720, 750, 150,
  ])
})

test('anything else is no time, nor is more than a day', () => {
  expect(['', '12:7', '1:75', 'ten', '-3', '+0:18', '1441'].map(readSeconds)).toEqual(Array(7).fill(null))
})
