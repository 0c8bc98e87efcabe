import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measure } from './measure.ts'
import { fill } from './practice/fill.ts'
import { filledPractice } from './practice/filled.ts'
import { createPlain } from './practice/plain.ts'
import { interleaved, timed, timedNow } from './rounds.ts'

const size = { clients: 10_000, notes: 100_000 }

/** A backup, written, flushed, read back and compared row by row, against a copy that nobody looks at. */
export const measure: Measure = {
  id: 'P12',
  title: 'backup with verification, 100,000 notes',
  async run({ rounds }) {
    const practice = await filledPractice(size)
    const folder = mkdtempSync(join(tmpdir(), 'effleurage-plain-'))
    const plain = createPlain(join(folder, 'plain.db'))
    const target = join(folder, 'target')
    mkdirSync(target)
    try {
      fill(plain, size)
      await practice.call('backup.addTarget', { token: practice.host.choose(target) })
      const pairs = await interleaved(
        rounds,
        (round) => {
          // Another minute, another name.
          practice.clock.set(Date.parse('2026-11-22T12:00:00Z') + (round + 1) * 60_000)
          return timed(async () => {
            await practice.call('backup.start', {})
            await practice.application.jobs.settled()
          })
        },
        () => {
          const copy = join(folder, 'copy.db')
          const took = timedNow(() => plain.prepare('VACUUM INTO ?').run(copy))
          rmSync(copy)
          return took
        },
      )
      const { targets } = await practice.call('backup.status', {})
      if (targets.some(({ problem }) => problem !== null)) throw new Error('a backup failed')
      const peerName = 'VACUUM INTO of a plain database'
      return [{ id: 'P12', title: measure.title, peerName, unit: 'ms', pairs, limit: 3 }]
    } finally {
      plain.close()
      rmSync(folder, { recursive: true, force: true })
      await practice.close()
    }
  },
}
