import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { openDesk } from './electron/desk.ts'
import { openStartable } from './electron/startable.ts'
import type { Measure } from './measure.ts'
import { createPlain } from './practice/plain.ts'

const Round = z.object({ ours: z.number(), peer: z.number() })

/** The practice process from its start until it asks for the passphrase, in real Electron. */
export const measure: Measure = {
  id: 'P8',
  title: 'practice process ready to unlock, real Electron',
  async run({ rounds }) {
    const desk = await openDesk()
    try {
      const { userData } = await openStartable(desk, { clients: 100, notes: 1000 })
      const made = path.join(desk.folder, 'made')
      mkdirSync(made)
      createPlain(path.join(made, 'plain.db')).close()
      const programs = desk.hand(path.join(import.meta.dirname, 'electron', 'programs'))
      const program = desk.start([path.join(programs, 'process')], {
        BENCH_APPLICATION: desk.application,
        BENCH_PRACTICE: path.join(userData, 'practice'),
        BENCH_PLAIN: desk.hand(path.join(made, 'plain.db')),
        BENCH_ROUNDS: String(rounds),
        BENCH_USER_DATA: path.join(desk.folder, 'tmp', 'process-data'),
      })
      const pairs: z.infer<typeof Round>[] = []
      for (let round = 0; round < rounds; round++) pairs.push(Round.parse(await program.told('round')))
      await program.end()
      const peerName = 'a process that only loads the driver and opens a plain file'
      return [
        { id: 'P8', title: measure.title, peerName, unit: 'ms', pairs, limit: 1.5, versions: desk.versions },
      ]
    } finally {
      desk.close()
    }
  },
}
