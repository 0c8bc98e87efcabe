import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { type Findings, rowOf } from '../row.ts'
import type { Length } from '../suite.ts'

/** How long a run may take; a minute's worth unless `npm run faults` says otherwise. */
export function lengthNow(): Length {
  switch (process.env.EFFLEURAGE_FAULTS_LENGTH) {
    case 'full':
      return 'full'
    case 'nightly':
      return 'nightly'
    default:
      return 'short'
  }
}

/** Hands what was found in the window to `npm run faults`, and fails the test unless the row holds. */
export function conclude(id: string, found: Findings): void {
  const out = process.env.EFFLEURAGE_DEMO_OUT
  if (out) fs.writeFileSync(path.join(out, `${id}.json`), JSON.stringify(found))
  expect(found.seen).toEqual([])
  expect(found.control.failures).toBeGreaterThan(0)
  expect(rowOf(id, found).pass).toBe(true)
}
