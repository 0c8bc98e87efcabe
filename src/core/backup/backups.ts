import { type Kysely, sql } from 'kysely'
import type { BackupStatus, BackupWarning, KeptBackup } from '../../contract/models/backup.ts'
import { AppError } from '../appError.ts'
import { noteAudit, rememberTrail } from '../audit/store.ts'
import type { Database } from '../db/schema.ts'
import { failureOf } from '../failures.ts'
import type { Jobs, Progress } from '../jobs/jobs.ts'
import { isDue, isOld, isTrialDue } from './due.ts'
import {
  describeTarget,
  isFolder,
  type Ledger,
  type LedgerProblem,
  onSameDisk,
  readLedger,
  writeLedger,
} from './ledger.ts'
import { type BackupSource, makeBackup } from './make.ts'
import { opensOtherwise, removeBackup, rewrap } from './older.ts'
import { backupsIn, type FoundBackup, type Shelf } from './shelf.ts'

const mostTargets = 2

/** The backups of an open practice: where they go, when they are made, how they went. */
export interface Backups {
  status(): BackupStatus
  /** Throws AppError conflict when there are two already, notFound when it is no folder. */
  addTarget(path: string): void
  /** Backups that lie there stay. */
  removeTarget(id: string): void
  /** Makes one in every folder that is connected; the answer is the job, also when one is under way already. */
  start(): string
  /** The same, if it is time. `dayDone`: nothing more is to come or to be written today. */
  startIfDue(dayDone: boolean): Promise<string | null>
  /** Whether something would be lost if the computer were, now that the day ends. */
  isDueAtQuit(): Promise<boolean>
  /** How many of those open with a passphrase or recovery key of another day. */
  older(): number
  /** Has those open with today's; the answer is the job. */
  rewrapOlder(): string
  /** Takes those away. Throws AppError conflict when none would be left that opens with today's. */
  removeOlder(): void
  /** Those that lie in the folders that are connected, newest first. */
  kept(): readonly KeptBackup[]
  /** Notes that one was opened on trial. */
  noteTrial(): void
  /** Notes how much is recorded, for the day on which the practice cannot be opened. */
  noteRecorded(): Promise<void>
}

interface BackupSettings extends BackupSource {
  readonly db: Kysely<Database>
  readonly newId: () => string
  readonly jobs: Jobs
  readonly shelf: Shelf
}

export async function createBackups(settings: BackupSettings): Promise<Backups> {
  const { files, vault, clock, db, newId, jobs, shelf } = settings
  let running: string | null = null
  let unchanged = await changesSoFar(db)

  const ledger = (): Ledger =>
    readLedger(files) ?? { practiceId: vault.practiceId, targets: [], lastTrial: null }
  const note = (id: string, part: { last?: string; sameDisk?: boolean; problem: LedgerProblem | null }) => {
    const now = ledger()
    const targets = now.targets.map((target) => (target.id === id ? { ...target, ...part } : target))
    writeLedger(files, { ...now, practiceId: vault.practiceId, targets })
  }
  const connected = () => ledger().targets.filter(({ path }) => isFolder(path))
  /** This practice's own in every folder that is connected, newest first. */
  const own = (): readonly FoundBackup[] =>
    connected()
      .flatMap(({ path }) => backupsIn(path))
      .filter(({ manifest }) => manifest.practiceId === vault.practiceId)
      .sort((one, other) => other.manifest.madeAt.localeCompare(one.manifest.madeAt))
  const newest = (targets: Ledger['targets']): string | null =>
    targets
      .flatMap(({ last }) => (last === null ? [] : [last]))
      .sort()
      .at(-1) ?? null

  async function backUpAll(progress: Progress): Promise<void> {
    const targets = connected()
    if (targets.length === 0) throw new AppError('notFound', 'No folder for backups is connected.')
    await rememberTrail(db, vault)
    let covered = await changesSoFar(db)
    const failures: unknown[] = []
    for (const [index, { id, path }] of targets.entries()) {
      const within: Progress = {
        ...progress,
        tell: (step, part) => progress.tell(step, (index + part) / targets.length),
      }
      try {
        const { madeAt } = await makeBackup(settings, path, within)
        note(id, { last: madeAt, sameDisk: onSameDisk(path, files.folder), problem: null })
        await noteAudit(settings, { kind: 'backup.made' })
        // That line is about the backup, and no reason to make another.
        covered += 1
      } catch (error) {
        const { code } = failureOf(error, () => {})
        if (code === 'cancelled') throw error
        note(id, { problem: problemOf(code) })
        failures.push(error)
      }
    }
    if (failures.length === targets.length) throw failures[0]
    unchanged = covered
  }

  const start = (): string => {
    if (running !== null) return running
    const job = jobs.start(async (progress) => {
      try {
        await backUpAll(progress)
      } finally {
        running = null
      }
    })
    running = job
    return job
  }
  const hasChanged = async () => (await changesSoFar(db)) > unchanged

  return {
    status() {
      const { targets, lastTrial } = ledger()
      const last = newest(targets)
      return {
        targets: targets.map(describeTarget),
        last,
        warning: warningOf(targets, clock.now()),
        running,
        lastTrial,
        trialDue: isTrialDue(clock.now(), last, lastTrial),
      }
    },
    addTarget(path) {
      const now = ledger()
      if (!isFolder(path)) throw new AppError('notFound', 'This folder is not there any more.')
      if (now.targets.some((target) => target.path === path)) return
      if (now.targets.length >= mostTargets) throw new AppError('conflict', 'Two folders are enough.')
      const target = {
        id: newId(),
        path,
        last: null,
        sameDisk: onSameDisk(path, files.folder),
        problem: null,
      }
      writeLedger(files, { ...now, targets: [...now.targets, target] })
    },
    removeTarget(id) {
      const now = ledger()
      writeLedger(files, { ...now, targets: now.targets.filter((target) => target.id !== id) })
    },
    start,
    async startIfDue(dayDone) {
      const targets = connected()
      if (targets.length === 0 || running !== null) return null
      const occasion = { now: clock.now(), last: oldestLast(targets), changed: await hasChanged(), dayDone }
      return isDue(occasion) ? start() : null
    },
    async isDueAtQuit() {
      const targets = connected()
      return targets.length > 0 && (oldestLast(targets) === null || (await hasChanged()))
    },
    older: () => own().filter((found) => opensOtherwise(found, vault)).length,
    rewrapOlder() {
      if (running !== null) throw new AppError('conflict', 'A backup is being made just now.')
      const job = jobs.start(async (progress) => {
        try {
          const older = own().filter((found) => opensOtherwise(found, vault))
          for (const [index, found] of older.entries()) {
            const tell: Progress['tell'] = (step, part) => progress.tell(step, (index + part) / older.length)
            await rewrap(found, vault, { ...progress, tell })
          }
        } finally {
          running = null
        }
      })
      running = job
      return job
    },
    removeOlder() {
      const all = own()
      const older = all.filter((found) => opensOtherwise(found, vault))
      if (older.length === all.length) throw new AppError('conflict', 'Make a new backup first.')
      for (const found of older) removeBackup(found)
    },
    kept: () => own().map(shelf.show),
    async noteRecorded() {
      const now = ledger()
      if (now.targets.length === 0) return
      const recorded = { clients: await countOf(db, 'clients'), sessions: await countOf(db, 'sessions') }
      const { clients, sessions } = now.recorded ?? { clients: -1, sessions: -1 }
      if (clients !== recorded.clients || sessions !== recorded.sessions)
        writeLedger(files, { ...now, recorded })
    },
    noteTrial() {
      writeLedger(files, { ...ledger(), lastTrial: new Date(clock.now()).toISOString() })
    },
  }
}

/** The last backup of the folder that has waited longest; null when one has none yet. */
function oldestLast(targets: Ledger['targets']): string | null {
  const times = targets.map(({ last }) => last).sort((one, other) => (one ?? '').localeCompare(other ?? ''))
  return times[0] ?? null
}

/** What to warn of: no backup, none that is younger than a week, or none on another disk. */
export function warningOf(targets: Ledger['targets'], now: number): BackupWarning | null {
  const made = targets.filter(({ last }) => last !== null)
  if (made.length === 0) return 'none'
  const fresh = made.filter(({ last }) => last !== null && !isOld(now, last))
  if (fresh.length === 0) return 'old'
  return fresh.every(({ sameDisk }) => sameDisk) ? 'sameDisk' : null
}

/** Rows that this connection has changed since it was opened. */
async function changesSoFar(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT total_changes() AS count`.execute(db)
  return rows[0]?.count ?? 0
}

async function countOf(db: Kysely<Database>, table: 'clients' | 'sessions'): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function problemOf(code: string): LedgerProblem {
  switch (code) {
    case 'notFound':
    case 'diskFull':
    case 'readOnly':
    case 'damaged':
      return code
    default:
      return 'internal'
  }
}
