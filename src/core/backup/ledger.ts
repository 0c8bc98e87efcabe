import { readFileSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import type { BackupTarget } from '../../contract/models/backup.ts'
import { writeDurably } from '../vault/durable.ts'
import type { PracticeFiles } from '../vault/folder.ts'

const Target = z.strictObject({
  id: z.string(),
  path: z.string(),
  /** The newest verified backup made there. */
  last: z.string().nullable(),
  sameDisk: z.boolean(),
  problem: z
    .enum(['notFound', 'diskFull', 'readOnly', 'damaged', 'cancelled', 'internal'])
    .nullable()
    .catch('internal'),
})
type Target = z.infer<typeof Target>

/**
 * Where backups go and how they went. It lies beside the database and not in it: a practice that cannot be opened must
 * still know its backups. Nothing of a client stands in it.
 */
const Ledger = z.strictObject({
  practiceId: z.string(),
  targets: z.array(Target),
  lastTrial: z.string().nullable(),
  /** How many there were when the practice was last locked or backed up. */
  recorded: z.strictObject({ clients: z.int(), sessions: z.int() }).optional(),
})
export type Ledger = z.infer<typeof Ledger>
export type LedgerProblem = NonNullable<Target['problem']>

/** What is written there; null when there is nothing that can be read. */
export function readLedger(files: PracticeFiles): Ledger | null {
  try {
    return Ledger.parse(JSON.parse(readFileSync(files.backups, 'utf8')))
  } catch {
    return null
  }
}

export function writeLedger(files: PracticeFiles, ledger: Ledger): void {
  writeDurably(files.backups, JSON.stringify(ledger))
}

/** Whether two places lie on one file system; what is not there lies nowhere. */
export function onSameDisk(one: string, other: string): boolean {
  const first = statSync(one, { throwIfNoEntry: false })
  const second = statSync(other, { throwIfNoEntry: false })
  return first !== undefined && second !== undefined && first.dev === second.dev
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** "STICK, Effleurage": enough to know a folder again, without the way to it. */
export function placeName(path: string): string {
  const parent = basename(dirname(path))
  return parent === '' ? basename(path) || path : `${basename(path)} (${parent})`
}

export function describeTarget({ id, path, last, sameDisk, problem }: Target): BackupTarget {
  return { id, name: placeName(path), reachable: isFolder(path), sameDisk, last, problem }
}
