import { expect, test } from 'vitest'
import { scaleKey } from '../../../../src/renderer/src/ui/numberScale.ts'

test('a digit sets the value', () => {
  expect(scaleKey('6', null, 0, 10)).toEqual({ kind: 'set', value: 6 })
  expect(scaleKey('0', '6', 0, 10)).toEqual({ kind: 'set', value: 0 })
})

test('one and nought make ten where there is ten', () => {
  expect(scaleKey('0', '1', 0, 10)).toEqual({ kind: 'set', value: 10 })
  expect(scaleKey('0', '1', 0, 4)).toEqual({ kind: 'set', value: 0 })
})

test('digits outside the scale do nothing', () => {
  expect(scaleKey('5', null, 0, 4)).toEqual({ kind: 'none' })
  expect(scaleKey('0', null, 1, 5)).toEqual({ kind: 'none' })
  expect(scaleKey('a', null, 0, 10)).toEqual({ kind: 'none' })
})

test('Delete and Backspace leave it open', () => {
  expect(scaleKey('Delete', null, 0, 10)).toEqual({ kind: 'clear' })
  expect(scaleKey('Backspace', '7', 0, 10)).toEqual({ kind: 'clear' })
})
