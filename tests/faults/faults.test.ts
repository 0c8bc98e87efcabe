import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { rowOf } from './row.ts'
import { suite } from './suite.ts'

const canMount =
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('mount', ['-V']).status === 0
// Only root can mount a disk that is small enough to fill.
const possible = suite.filter(({ id }) => id !== 'T3' || canMount)

it.each(possible)('$id: $what', { timeout: 120_000 }, async ({ id, perform }) => {
  const row = rowOf(id, await perform('short'))
  expect(row.seen).toEqual([])
  expect(row.control.failures).toBeGreaterThan(0)
  expect(row.pass).toBe(true)
})

it('nothing passes whose control did not fail', () => {
  const held = { injected: 10, failures: 0, seen: [] }
  expect(rowOf('T0', { ...held, control: { injected: 10, failures: 0 } }).pass).toBe(false)
  expect(rowOf('T0', { ...held, control: { injected: 10, failures: 1 } }).pass).toBe(true)
})
