import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measure } from './measure.ts'
import { fill } from './practice/fill.ts'
import { filledPractice } from './practice/filled.ts'
import { createPlain } from './practice/plain.ts'
import { replayer, type Statement, statementsOf } from './practice/statements.ts'
import { interleaved, timed, timedNow } from './rounds.ts'

const size = { clients: 10_000, notes: 100_000 }

/** Typed letter by letter: words of notes, names, a name and a word, digits of a telephone. */
const typed = [
  'trapezius',
  'kowalska',
  'pain neck',
  'marta l',
  'plantar',
  '034100',
  'headache desk',
  'wojcik',
]

const lettersOf = (text: string): string[] => Array.from(text, (_, index) => text.slice(0, index + 1))

/** Search as you type through the procedure call, against the same SQL on a plain database. */
export const measure: Measure = {
  id: 'P1',
  title: 'search as you type, 100,000 notes and 10,000 clients',
  async run({ rounds }) {
    const practice = await filledPractice(size)
    const folder = mkdtempSync(join(tmpdir(), 'effleurage-plain-'))
    const plain = createPlain(join(folder, 'plain.db'))
    try {
      fill(plain, size)
      const replay = replayer(plain)
      const find = (text: string) => practice.call('search.find', { text, limit: 100 })
      const strokes = new Map<string, readonly Statement[]>()
      for (const letters of typed.flatMap(lettersOf)) {
        strokes.set(letters, await statementsOf(() => find(letters)))
      }
      const wordOf = (round: number) => lettersOf(typed[(round + typed.length) % typed.length] ?? '')
      const pairs = await interleaved(
        rounds,
        async (round) => {
          const letters = wordOf(round)
          const took = await timed(async () => {
            for (const text of letters) await find(text)
          })
          return took / letters.length
        },
        (round) => {
          const letters = wordOf(round)
          const took = timedNow(() => {
            for (const text of letters) replay(strokes.get(text) ?? [])
          })
          return took / letters.length
        },
      )
      const peerName = 'the same SQL on better-sqlite3, plain file'
      return [{ id: 'P1', title: `${measure.title}: one keystroke`, peerName, unit: 'ms', pairs, limit: 1.5 }]
    } finally {
      plain.close()
      rmSync(folder, { recursive: true, force: true })
      await practice.close()
    }
  },
}
