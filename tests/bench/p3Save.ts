import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestPractice } from '../helpers/practice.ts'
import type { Measure } from './measure.ts'
import { fill, idOf } from './practice/fill.ts'
import { filledPractice } from './practice/filled.ts'
import { createPlain } from './practice/plain.ts'
import { replayer, type Statement, statementsOf } from './practice/statements.ts'
import { interleaved, timed, timedNow } from './rounds.ts'

const size = { clients: 1000, notes: 10_000 }

const spot = {
  view: 'posterior',
  layer: 'superficial',
  x: 433,
  y: 520,
  side: 'left',
  muscle: null,
  zone: null,
} as const

/** A field of the note as it is left when the keys rest, and three points: four commands, each durable by itself. */
async function save(practice: TestPractice, round: number): Promise<void> {
  const sessionId = idOf('session', 5000 + round)
  const value = `Neck stiff since Monday, worse when driving; slept badly. Round ${round}.`
  await practice.call('sessions.saveField', { sessionId, edit: { field: 'subjective', value } })
  for (let point = 0; point < 3; point++) {
    const place = { ...spot, x: spot.x - point * 20 }
    await practice.call('chart.placePoint', { sessionId, spot: place, kind: 'trigger-point', pain: 6 })
  }
}

/** Saving a session's note with points, with search and undo kept up, against the same rows written bare. */
export const measure: Measure = {
  id: 'P3',
  title: 'durable save of a note with three points',
  async run({ rounds }) {
    const practice = await filledPractice(size)
    const noted = await filledPractice(size)
    const folder = mkdtempSync(join(tmpdir(), 'effleurage-plain-'))
    const plain = createPlain(join(folder, 'plain.db'))
    try {
      fill(plain, size)
      const writes = new Map<number, readonly Statement[]>()
      for (let round = -1; round < rounds; round++) {
        const ran = await statementsOf(() => save(noted, round))
        writes.set(
          round,
          ran.filter(({ reads }) => !reads),
        )
      }
      const replay = replayer(plain)
      const pairs = await interleaved(
        rounds,
        (round) => timed(() => save(practice, round)),
        (round) => timedNow(() => replay(writes.get(round) ?? [])),
      )
      const peerName = 'the same rows in raw SQL, plain file, synchronous FULL'
      return [{ id: 'P3', title: measure.title, peerName, unit: 'ms', pairs, limit: 2 }]
    } finally {
      plain.close()
      rmSync(folder, { recursive: true, force: true })
      await noted.close()
      await practice.close()
    }
  },
}
