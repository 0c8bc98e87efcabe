import { join } from 'node:path'
import { openConnection } from '../../src/core/db/open.ts'
import type { TestPractice } from '../helpers/practice.ts'
import type { Finding, Measure } from './measure.ts'
import { idOf } from './practice/fill.ts'
import { filledPractice } from './practice/filled.ts'
import { interleaved, timed, timedNow } from './rounds.ts'
import { median, quantile } from './statistics.ts'

const smallest = 1000
const sizes = [10_000, 100_000]
const withFull = 1_000_000

/** Words that half of all notes hold, rare ones, and several at once. */
const searches = [
  'trapezius',
  'pain neck',
  'shoulder',
  'plantar',
  'headache desk',
  'sternocl',
  'up',
  'violin ca',
]

/** Ten sessions a client up to 10,000 clients, which is more than anybody ever has. */
const sizeOf = (notes: number) => ({ clients: Math.min(notes / 10, 10_000), notes })

/** What a client's page asks for when it opens. */
async function openClient(practice: TestPractice, index: number): Promise<void> {
  const clientId = idOf('client', index)
  await practice.call('clients.get', { id: clientId })
  await practice.call('health.alerts', { clientId })
  const [newest] = await practice.call('sessions.forClient', { clientId })
  await practice.call('chart.forClient', { clientId })
  await practice.call('appointments.next', { clientId })
  if (newest === undefined) throw new Error('this client has no session')
  await practice.call('sessions.get', { id: newest.id })
  await practice.call('sessions.lastTime', { sessionId: newest.id })
}

const textOf = (round: number): string => searches[(round + searches.length) % searches.length] ?? ''

/** Each side of one growth, and every single time for the percentile. */
async function search(practice: TestPractice, round: number, singles: number[]): Promise<number> {
  const each: number[] = []
  for (let again = 0; again < 5; again++) {
    each.push(await timed(() => practice.call('search.find', { text: textOf(round), limit: 100 })))
  }
  if (round >= 0) singles.push(...each)
  return median(each)
}

/** Only every second client stays at ten sessions, however many notes there are. */
async function open(
  practice: TestPractice,
  clients: number,
  round: number,
  singles: number[],
): Promise<number> {
  const each: number[] = []
  for (let again = 0; again < 5; again++) {
    const index = (((round + 2) * 5 + again) * 2 * 37) % clients
    each.push(await timed(() => openClient(practice, index)))
  }
  if (round >= 0) singles.push(...each)
  return median(each)
}

/** Ranking every hit of a common word, as nobody should: it must grow, or this measure could not tell growth. */
function rankAll(practice: TestPractice): number {
  return practice.context.vault.withDataKey((key) => {
    const connection = openConnection(join(practice.folder, 'practice.db'), { key, access: 'write' })
    try {
      const ranked = connection.prepare(
        'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY bm25(search_index) LIMIT 100',
      )
      ranked.all('"pain"*')
      return timedNow(() => ranked.all('"pain"*'))
    } finally {
      connection.close()
    }
  })
}

/** How search and a client's page grow with the number of notes. */
export const measure: Measure = {
  id: 'P2',
  title: 'growth',
  async run({ rounds, full }) {
    const findings: Finding[] = []
    const base = await filledPractice(sizeOf(smallest))
    try {
      for (const notes of full ? [...sizes, withFull] : sizes) {
        const practice = await filledPractice(sizeOf(notes))
        try {
          findings.push(...(await compare(base, practice, notes, rounds)))
        } finally {
          await practice.close()
        }
      }
      return findings
    } finally {
      await base.close()
    }
  },
}

async function compare(
  base: TestPractice,
  practice: TestPractice,
  notes: number,
  rounds: number,
): Promise<Finding[]> {
  const { clients } = sizeOf(notes)
  const few = sizeOf(smallest).clients
  const singles: number[] = []
  const found = await interleaved(
    rounds,
    (round) => search(practice, round, singles),
    (round) => search(base, round, []),
  )
  const opened = await interleaved(
    rounds,
    (round) => open(practice, clients, round, singles),
    (round) => open(base, few, round, []),
  )
  const control = rankAll(practice) / rankAll(base)
  const grows = control > 3 ? '' : ', which is too little to tell growth by'
  const size = notes.toLocaleString('en-GB')
  const peerName = `our own figure at ${smallest.toLocaleString('en-GB')} notes`
  const note = `control, ranking every hit of a common word: ${control.toFixed(0)} times${grows}`
  const slowest = quantile(singles, 0.95)
  return [
    {
      id: `P2-search-${notes}`,
      title: `search, ${size} notes`,
      peerName,
      unit: 'ms',
      pairs: found,
      limit: 3,
      note,
    },
    {
      id: `P2-client-${notes}`,
      title: `open a client, ${size} notes`,
      peerName,
      unit: 'ms',
      pairs: opened,
      limit: 3,
    },
    {
      id: `P2-slowest-${notes}`,
      title: `any of these, 95th percentile, ${size} notes`,
      peerName: 'a budget of 50 ms',
      unit: 'ms',
      pairs: [{ ours: slowest, peer: 50 }],
      limit: 1,
    },
  ]
}
