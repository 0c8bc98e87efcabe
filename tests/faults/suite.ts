import { type Findings, joined } from './row.ts'
import { t1Kill } from './t1Kill.ts'
import { t2PowerLoss } from './t2PowerLoss.ts'
import { t3FullDisk } from './t3FullDisk.ts'
import { t4BadDisk } from './t4BadDisk.ts'
import { t5Damage } from './t5Damage.ts'
import { t6Migrations } from './t6Migrations.ts'
import { t7Backups } from './t7Backups.ts'
import { t8Audit } from './t8Audit.ts'
import { t8Erase } from './t8Erase.ts'
import { t9Leak } from './t9Leak.ts'
import { t12Importers } from './t12Importers.ts'

/** How long a run may take: a minute within `npm test`, the suite itself, a night. */
export type Length = 'short' | 'full' | 'nightly'

interface FaultTest {
  readonly id: string
  /** What must hold, in a few words. */
  readonly what: string
  /** The part under Node, on the core itself. */
  perform?(length: Length): Promise<Findings>
  /** The part in real Electron: the name of a spec in `electron/`. */
  readonly spec?: string
}

const by = (length: Length, counts: Readonly<Record<Length, number>>): number => counts[length]

/** The tests there are. */
export const suite: readonly FaultTest[] = [
  {
    id: 'T1',
    what: 'SIGKILL while saving, backing up, changing the passphrase, erasing, importing, upgrading',
    perform: (length) => t1Kill(by(length, { short: 8, full: 300, nightly: 3000 })),
  },
  {
    id: 'T2',
    what: 'power cuts at any file operation, replayed from a log of them',
    perform: (length) => t2PowerLoss(by(length, { short: 24, full: 5000, nightly: 20_000 })),
  },
  {
    id: 'T3',
    what: 'a disk that fills up',
    perform: (length) => t3FullDisk(by(length, { short: 12, full: 60, nightly: 400 })),
    spec: 't3Screen',
  },
  {
    id: 'T4',
    what: 'flushes that fail, disks that take no writing, a second start',
    perform: (length) => t4BadDisk(by(length, { short: 2, full: 40, nightly: 400 })),
    spec: 't4Second',
  },
  {
    id: 'T5',
    what: 'flipped bits, truncations, foreign and missing files',
    perform: (length) =>
      t5Damage(
        by(length, { short: 40, full: 400, nightly: 4000 }),
        by(length, { short: 5, full: 20, nightly: 200 }),
      ),
  },
  {
    id: 'T6',
    what: 'upgrades from every version, killed at every statement; newer files',
    perform: (length) =>
      t6Migrations({
        first: by(length, { short: 4, full: 1000, nightly: 1000 }),
        others: by(length, { short: 2, full: 8, nightly: 1000 }),
        versions: length === 'short' ? 'ends' : 'all',
      }),
  },
  {
    id: 'T7',
    what: 'backups made, killed in the making, brought back',
    perform: (length) =>
      t7Backups({
        trips: by(length, { short: 3, full: 50, nightly: 200 }),
        kills: by(length, { short: 4, full: 50, nightly: 500 }),
        recoveries: by(length, { short: 2, full: 5, nightly: 20 }),
      }),
  },
  {
    id: 'T8',
    what: 'an audit trail that was tampered with, clients that were erased',
    perform: async (length) =>
      joined(
        await t8Audit(by(length, { short: 30, full: 200, nightly: 2000 })),
        await t8Erase(by(length, { short: 5, full: 50, nightly: 300 })),
      ),
  },
  { id: 'T9', what: 'plain text in any file', perform: () => t9Leak(), spec: 't9Window' },
  { id: 'T10', what: 'no process and no heap that knows a client after a lock', spec: 't10Lock' },
  {
    id: 'T11',
    what: 'hostile input to every procedure, addresses that climb, words that are scripts',
    spec: 't11Calls',
  },
  {
    id: 'T12',
    what: 'lists and archives that nobody would write',
    perform: (length) =>
      t12Importers({
        lists: by(length, { short: 150, full: 2000, nightly: 10_000 }),
        mutants: by(length, { short: 12, full: 100, nightly: 1000 }),
      }),
  },
]
