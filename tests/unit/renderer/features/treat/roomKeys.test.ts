import { expect, test } from 'vitest'
import { roomKey } from '../../../../../src/renderer/src/features/treat/roomKeys.ts'

const press = (key: string, more: Partial<Parameters<typeof roomKey>[0]> = {}) =>
  roomKey({ key, code: '', ctrlKey: false, altKey: false, metaKey: false, ...more }, null)

test('every key of the room', () => {
  expect(press(' ')).toEqual({ kind: 'pause' })
  expect(press('ArrowRight')).toEqual({ kind: 'next' })
  expect(press('ArrowLeft')).toEqual({ kind: 'back' })
  expect(press('+')).toEqual({ kind: 'minute' })
  expect(press('P')).toEqual({ kind: 'hold' })
  expect(press('ArrowDown')).toEqual({ kind: 'nextPoint' })
  expect(press('Escape')).toEqual({ kind: 'out' })
})

test('the point timer is found by its place on a keyboard of another script', () => {
  expect(press('з', { code: 'KeyP' })).toEqual({ kind: 'hold' })
})

test('digits are pain; one and nought soon after make ten', () => {
  expect(press('7')).toEqual({ kind: 'pain', pain: 7 })
  const zero = { key: '0', code: 'Digit0', ctrlKey: false, altKey: false, metaKey: false }
  expect(roomKey(zero, '1')).toEqual({ kind: 'pain', pain: 10 })
  expect(roomKey(zero, '3')).toEqual({ kind: 'pain', pain: 0 })
})

test('a shortcut of the app and any other key are left alone', () => {
  expect(press('p', { ctrlKey: true })).toBeNull()
  expect(press('ArrowRight', { altKey: true })).toBeNull()
  expect(press('Enter')).toBeNull()
  expect(press('toString')).toBeNull()
})
