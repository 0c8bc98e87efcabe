import path from 'node:path'
import { z } from 'zod'
import { openDesk } from './electron/desk.ts'
import { buildPage } from './electron/pages.ts'
import { openStartable } from './electron/startable.ts'
import type { Measure } from './measure.ts'
import { interleaved } from './rounds.ts'
import { median } from './statistics.ts'

const size = { clients: 10_000, notes: 20_000 }
const Instant = z.number()

/** From the start of the program to a Today that can be used, without the time in which a passphrase is typed. */
export const measure: Measure = {
  id: 'P7',
  title: 'start to a usable Today, 10,000 clients, real Electron',
  async run({ rounds }) {
    const desk = await openDesk()
    try {
      const { start } = await openStartable(desk, size)
      const page = path.join(desk.folder, 'empty')
      await buildPage('empty', page)
      desk.hand(path.join(import.meta.dirname, 'electron', 'programs'))
      const programs = path.join(desk.folder, 'programs')
      const floor = () =>
        desk.start(['-r', path.join(programs, 'watch.cjs'), path.join(programs, 'empty')], {
          BENCH_PAGE: page,
          BENCH_USER_DATA: path.join(desk.folder, 'tmp', 'empty-data'),
        })
      const doors: number[] = []
      const pairs = await interleaved(
        rounds,
        async () => {
          const program = start()
          const door = Instant.parse(await program.told('door'))
          const typed = Instant.parse(await program.told('typed'))
          const usable = Instant.parse(await program.told('usable'))
          await program.end()
          doors.push(door - program.startedAt)
          return door - program.startedAt + (usable - typed)
        },
        async () => {
          const program = floor()
          const usable = Instant.parse(await program.told('usable'))
          await program.end()
          return usable - program.startedAt
        },
      )
      return [
        {
          id: 'P7',
          title: measure.title,
          peerName: 'an Electron window with an empty React page',
          unit: 'ms',
          pairs,
          limit: 1.5,
          note: `${median(doors).toFixed(0)} ms of it until the passphrase can be typed`,
          versions: desk.versions,
        },
      ]
    } finally {
      desk.close()
    }
  },
}
