import { afterAll, expect, it } from 'vitest'
import { fastDisk } from './fastDisk.ts'
import { missingFor } from './needs.ts'
import { rowOf } from './row.ts'
import { suite } from './suite.ts'

afterAll(fastDisk())

for (const { id, what, perform } of suite) {
  // What has a window is tried by the specs in `electron/`.
  if (perform === undefined) continue
  const missing = missingFor(id)
  it.skipIf(missing !== null)(
    `${id}: ${what}${missing === null ? '' : ` (left out: ${missing})`}`,
    { timeout: 120_000 },
    async () => {
      const row = rowOf(id, await perform('short'))
      expect(row.seen).toEqual([])
      expect(row.control.failures).toBeGreaterThan(0)
      expect(row.pass).toBe(true)
    },
  )
}

it('nothing passes whose control did not fail', () => {
  const held = { injected: 10, failures: 0, seen: [] }
  expect(rowOf('T0', { ...held, control: { injected: 10, failures: 0 } }).pass).toBe(false)
  expect(rowOf('T0', { ...held, control: { injected: 10, failures: 1 } }).pass).toBe(true)
})
