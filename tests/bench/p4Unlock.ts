import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secret, testPassphrase } from '../helpers/practice.ts'
import type { Measure } from './measure.ts'
import { fill } from './practice/fill.ts'
import { filledPractice } from './practice/filled.ts'
import { createPlain, openPlain } from './practice/plain.ts'
import { interleaved, timed, timedNow } from './rounds.ts'

const size = { clients: 10_000, notes: 20_000 }

/** Unlocking with a passphrase that costs nothing to stretch, against opening a plain database of the same rows. */
export const measure: Measure = {
  id: 'P4',
  title: 'unlock without key derivation, 20,000 notes',
  async run({ rounds }) {
    const practice = await filledPractice(size)
    const folder = mkdtempSync(join(tmpdir(), 'effleurage-plain-'))
    const file = join(folder, 'plain.db')
    const made = createPlain(file)
    fill(made, size)
    made.prepare("INSERT INTO settings (id, json, revision) VALUES ('practice', '{}', 1)").run()
    made.close()
    try {
      const pairs = await interleaved(
        rounds,
        async () => {
          await practice.restart()
          return timed(() => practice.call('practice.unlock', { passphrase: secret(testPassphrase) }))
        },
        () => {
          let close = () => {}
          const took = timedNow(() => {
            const plain = openPlain(file)
            plain.prepare('SELECT json FROM settings').get()
            close = () => plain.close()
          })
          close()
          return took
        },
      )
      const peerName = 'opening a plain database, with its first read'
      return [{ id: 'P4', title: measure.title, peerName, unit: 'ms', pairs, limit: 2 }]
    } finally {
      rmSync(folder, { recursive: true, force: true })
      await practice.close()
    }
  },
}
