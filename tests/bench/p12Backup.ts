import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path, { join } from 'node:path'
import { z } from 'zod'
import { testPassphrase } from '../helpers/practice.ts'
import { openDesk } from './electron/desk.ts'
import { openStartable } from './electron/startable.ts'
import type { Finding, Measure } from './measure.ts'
import { fill } from './practice/fill.ts'
import { filledPractice } from './practice/filled.ts'
import { createPlain } from './practice/plain.ts'
import { interleaved, timed, timedNow } from './rounds.ts'
import { median } from './statistics.ts'

const size = { clients: 10_000, notes: 100_000 }

const Told = z.object({ p99: z.number(), most: z.number() })

/** How late Electron's main process comes to its own while the practice process makes backups. */
async function mainProcess(rounds: number): Promise<Finding> {
  const desk = await openDesk()
  try {
    const { userData } = await openStartable(desk, size)
    const target = path.join(desk.folder, 'made')
    mkdirSync(target)
    const programs = desk.hand(path.join(import.meta.dirname, 'electron', 'programs'))
    const program = desk.start([path.join(programs, 'backup')], {
      BENCH_APPLICATION: desk.application,
      BENCH_PRACTICE: path.join(userData, 'practice'),
      BENCH_PASSPHRASE: testPassphrase,
      BENCH_TARGET: desk.hand(target, 'target'),
      BENCH_ROUNDS: String(rounds),
      BENCH_USER_DATA: path.join(desk.folder, 'tmp', 'backup-data'),
    })
    const told: z.infer<typeof Told>[] = []
    for (let round = 0; round < rounds; round++) told.push(Told.parse(await program.told('round')))
    await program.end()
    return {
      id: 'P12-main',
      title: 'main process late while a backup is made, 99th percentile',
      peerName: 'a budget of 20 ms',
      unit: 'ms',
      pairs: told.map(({ p99 }) => ({ ours: Math.max(p99, 0), peer: 20 })),
      limit: 1,
      note: `at its latest ${median(told.map(({ most }) => most)).toFixed(1)} ms`,
      versions: desk.versions,
    }
  } finally {
    desk.close()
  }
}

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
      const backup: Finding = { id: 'P12', title: measure.title, peerName, unit: 'ms', pairs, limit: 3 }
      return [backup, await mainProcess(rounds)]
    } finally {
      plain.close()
      rmSync(folder, { recursive: true, force: true })
      await practice.close()
    }
  },
}
