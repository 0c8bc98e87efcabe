import { expect, test } from 'vitest'
import { belongsToText, isPress, type KeyPress } from '../../../../src/renderer/src/commands/shortcut.ts'

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

test('a letter with its modifiers, and no others', () => {
  const ctrlShiftL = press('L', 'KeyL', { ctrlKey: true, shiftKey: true })
  expect(isPress('Ctrl+Shift+L', ctrlShiftL)).toBe(true)
  expect(isPress('Ctrl+L', ctrlShiftL)).toBe(false)
  expect(isPress('Ctrl+Shift+L', press('l', 'KeyL', { ctrlKey: true }))).toBe(false)
  expect(isPress('Ctrl+K', press('k', 'KeyK'))).toBe(false)
})

test('a Cyrillic or Greek layout reaches a letter by its place', () => {
  expect(isPress('Ctrl+K', press('л', 'KeyK', { ctrlKey: true }))).toBe(true)
  expect(isPress('Ctrl+K', press('κ', 'KeyK', { ctrlKey: true }))).toBe(true)
})

test('a Latin layout goes by the letter, not by its place', () => {
  expect(isPress('Ctrl+Z', press('z', 'KeyY', { ctrlKey: true }))).toBe(true)
  expect(isPress('Ctrl+Z', press('y', 'KeyZ', { ctrlKey: true }))).toBe(false)
})

test('a sign is matched however it is typed', () => {
  expect(isPress('?', press('?', 'Slash', { shiftKey: true }))).toBe(true)
  expect(isPress('?', press('?', 'Minus', { shiftKey: true }))).toBe(true)
  expect(isPress('Ctrl+,', press(',', 'Comma', { ctrlKey: true }))).toBe(true)
})

test('Command stands in for Ctrl', () => {
  expect(isPress('Ctrl+K', press('k', 'KeyK', { metaKey: true }))).toBe(true)
})

test('plain keys and undo belong to the text being typed', () => {
  expect(belongsToText('?')).toBe(true)
  expect(belongsToText('Ctrl+Z')).toBe(true)
  expect(belongsToText('Ctrl+Shift+Z')).toBe(true)
  expect(belongsToText('Ctrl+Shift+L')).toBe(false)
  expect(belongsToText('F2')).toBe(false)
})
