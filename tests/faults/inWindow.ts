import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runPlaywright } from '../../scripts/playwright.mjs'
import { inProject } from '../../scripts/project.mjs'
import { missingFor } from './needs.ts'
import type { Findings } from './row.ts'
import { withSmallDisk } from './smallDisk.ts'
import type { Length } from './suite.ts'

const Tally = z.object({ injected: z.int(), failures: z.int() })
const Left = z.object({ ...Tally.shape, control: Tally, seen: z.array(z.string()) })

/** Builds the application and runs these specs in real Electron; answers what each test has left, by its id. */
export async function foundInWindow(
  specs: readonly string[],
  length: Length,
): Promise<ReadonlyMap<string, Findings>> {
  if (specs.length === 0) return new Map()
  const out = mkdtempSync(join(tmpdir(), 'effleurage-faults-'))
  try {
    const files = specs.map((spec) => `tests/faults/electron/${spec}.spec.ts`)
    const run = (disk: string) =>
      runPlaywright(['--project=faults', ...files], {
        results: inProject('test-results', 'faults'),
        env: { EFFLEURAGE_FAULTS_LENGTH: length, EFFLEURAGE_SMALL_DISK: disk },
        out,
      })
    // The window's profile alone takes some tens of megabytes.
    const { left } = await (missingFor('T3') === null ? withSmallDisk(run, 96) : run(''))
    return new Map(
      left
        .filter((name) => name.endsWith('.json'))
        .map((name) => [
          name.replace('.json', ''),
          Left.parse(JSON.parse(readFileSync(join(out, name), 'utf8'))),
        ]),
    )
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
