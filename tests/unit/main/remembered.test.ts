import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Remembered, recall, remember } from '../../../src/main/remembered.ts'

const folder = () => mkdtempSync(path.join(os.tmpdir(), 'remembered-'))
const fresh: Remembered = { bounds: null, maximized: false, appearance: 'system' }

test('what is remembered is recalled, and nothing else is left in the folder', () => {
  const home = folder()
  const file = path.join(home, 'window.json')
  const state: Remembered = {
    bounds: { x: -20, y: 0, width: 1366, height: 800 },
    maximized: true,
    appearance: 'dark',
  }
  remember(file, state)
  expect(recall(file)).toEqual(state)
  expect(readdirSync(home)).toEqual(['window.json'])
})

test.each([
  '',
  '{',
  '[]',
  '{"bounds":null}',
  '{"bounds":{"x":0,"y":0,"width":1e9,"height":1},"maximized":false}',
])('a file that holds %j is a first start', (content) => {
  const file = path.join(folder(), 'window.json')
  writeFileSync(file, content)
  expect(recall(file)).toEqual(fresh)
})

test('no file is a first start', () => {
  expect(recall(path.join(folder(), 'window.json'))).toEqual(fresh)
})
