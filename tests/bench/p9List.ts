import path from 'node:path'
import { z } from 'zod'
import { openDesk } from './electron/desk.ts'
import { buildPage } from './electron/pages.ts'
import type { Measure } from './measure.ts'

const Seen = z.object({ mountMs: z.number(), taskMs: z.number(), rows: z.number() })
const Round = z.object({ ours: Seen, peer: Seen })

/** The list of 10,000 clients in a real window, against the same list that draws every line. */
export const measure: Measure = {
  id: 'P9',
  title: 'list of 10,000 clients, real Electron',
  async run({ rounds }) {
    const desk = await openDesk()
    try {
      const pages = { ours: path.join(desk.folder, 'ours'), peer: path.join(desk.folder, 'peer') }
      const everything = path.join(import.meta.dirname, 'electron', 'pages', 'list', 'everything.ts')
      await buildPage('list', pages.ours)
      await buildPage('list', pages.peer, { '@tanstack/react-virtual': everything })
      const programs = desk.hand(path.join(import.meta.dirname, 'electron', 'programs'))
      const program = desk.start([path.join(programs, 'pair')], {
        BENCH_OURS: pages.ours,
        BENCH_PEER: pages.peer,
        BENCH_ROUNDS: String(rounds),
        BENCH_USER_DATA: path.join(desk.folder, 'tmp', 'list-data'),
      })
      const seen: z.infer<typeof Round>[] = []
      for (let round = 0; round < rounds; round++) seen.push(Round.parse(await program.told('round')))
      await program.end()
      const versions = desk.versions
      return [
        {
          id: 'P9-rows',
          title: 'rows in the document, list of 10,000 clients',
          peerName: 'a budget of 60',
          unit: 'rows',
          pairs: seen.map(({ ours }) => ({ ours: ours.rows, peer: 60 })),
          limit: 1,
          versions,
        },
        {
          id: 'P9-task',
          title: 'longest task while scrolling from top to bottom',
          peerName: 'a budget of 50 ms',
          unit: 'ms',
          pairs: seen.map(({ ours }) => ({ ours: ours.taskMs, peer: 50 })),
          limit: 1,
          versions,
        },
        {
          id: 'P9-mount',
          title: 'the list comes up',
          peerName: 'the same list, not virtualised',
          unit: 'ms',
          pairs: seen.map(({ ours, peer }) => ({ ours: ours.mountMs, peer: peer.mountMs })),
          limit: 0.2,
          versions,
        },
      ]
    } finally {
      desk.close()
    }
  },
}
