import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { restoredTables } from '../../src/core/takeout/tables.ts'
import { openTestPractice } from '../helpers/practice.ts'
import { bringIn, takeOut } from '../helpers/takeout.ts'
import type { Measure } from './measure.ts'
import { fill } from './practice/fill.ts'
import { filledPractice } from './practice/filled.ts'
import { createPlain } from './practice/plain.ts'
import { interleaved, timed, timedNow } from './rounds.ts'

const size = { clients: 10_000, notes: 50_000 }

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

/** Bringing an archive into an empty practice, checked and compared, against the same rows inserted bare. */
export const measure: Measure = {
  id: 'P13',
  title: 'import of 10,000 clients with 50,000 sessions',
  async run({ rounds }) {
    const source = await filledPractice(size)
    const folder = mkdtempSync(join(tmpdir(), 'effleurage-plain-'))
    try {
      const archive = await takeOut(source, 'all.zip')
      const filled = createPlain(join(folder, 'filled.db'))
      fill(filled, size)
      const tables = restoredTables.map((table) => ({
        table,
        rows: Rows.parse(filled.prepare(`SELECT * FROM "${table}" ORDER BY row`).all()),
      }))
      filled.close()
      const pairs = await interleaved(
        rounds,
        async () => {
          const target = await openTestPractice()
          try {
            return await timed(async () => {
              const last = await bringIn(target, archive)
              if (!JSON.stringify(last).includes('"done"'))
                throw new Error(`not brought in: ${JSON.stringify(last)}`)
            })
          } finally {
            await target.close()
          }
        },
        (round) => {
          const path = join(folder, `round-${round + 1}`)
          mkdirSync(path)
          const plain = createPlain(join(path, 'plain.db'))
          const took = timedNow(() => {
            plain.transaction(() => {
              for (const { table, rows } of tables) {
                const columns = Object.keys(rows[0] ?? {})
                if (columns.length === 0) continue
                const insert = plain.prepare(
                  `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
                )
                for (const row of rows) insert.run(Object.values(row))
              }
            })()
          })
          plain.close()
          rmSync(path, { recursive: true, force: true })
          return took
        },
      )
      const peerName = 'the same rows inserted in one transaction, plain file'
      return [{ id: 'P13', title: measure.title, peerName, unit: 'ms', pairs, limit: 2 }]
    } finally {
      rmSync(folder, { recursive: true, force: true })
      await source.close()
    }
  },
}
