import path from 'node:path'
import { z } from 'zod'
import { openDesk } from './electron/desk.ts'
import { buildPage } from './electron/pages.ts'
import type { Measure } from './measure.ts'

const Seen = z.object({ drawMs: z.number(), panMs: z.number() })
const Side = z.object({ few: Seen, many: Seen })
const Round = z.object({ ours: Side, peer: Side })

/** Two frames of a screen with sixty a second, and the hair's breadth by which a frame may come late. */
const twoFrames = 34

/** One view of the body chart in a real window, against a canvas that draws as much in a loop. */
export const measure: Measure = {
  id: 'P10',
  title: 'body chart with 500 and 5,000 marks, real Electron',
  async run({ rounds }) {
    const desk = await openDesk()
    try {
      const pages = { ours: path.join(desk.folder, 'ours'), peer: path.join(desk.folder, 'peer') }
      await buildPage('chart', pages.ours)
      await buildPage('canvas', pages.peer)
      const programs = desk.hand(path.join(import.meta.dirname, 'electron', 'programs'))
      const program = desk.start([path.join(programs, 'pair')], {
        BENCH_OURS: pages.ours,
        BENCH_PEER: pages.peer,
        BENCH_ROUNDS: String(rounds),
        BENCH_USER_DATA: path.join(desk.folder, 'tmp', 'chart-data'),
      })
      const seen: z.infer<typeof Round>[] = []
      for (let round = 0; round < rounds; round++) seen.push(Round.parse(await program.told('round')))
      await program.end()
      const versions = desk.versions
      return (['few', 'many'] as const).flatMap((size) => {
        const marks = size === 'few' ? '500' : '5000'
        return [
          {
            id: `P10-draw-${marks}`,
            title: `first drawing of ${marks} marks`,
            peerName: 'a canvas, drawn in a loop',
            unit: 'ms' as const,
            pairs: seen.map(({ ours, peer }) => ({ ours: ours[size].drawMs, peer: peer[size].drawMs })),
            limit: 2,
            versions,
          },
          {
            id: `P10-pan-${marks}`,
            title: `frame to frame while ${marks} marks are moved, 95th percentile`,
            peerName: 'a budget of two frames',
            unit: 'ms' as const,
            pairs: seen.map(({ ours }) => ({ ours: ours[size].panMs, peer: twoFrames })),
            limit: 1,
            versions,
          },
        ]
      })
    } finally {
      desk.close()
    }
  },
}
