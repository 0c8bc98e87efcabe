import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Damage } from '../../contract/models/practice.ts'

/** Where the files of a practice lie in its folder. */
export interface PracticeFiles {
  readonly folder: string
  readonly database: string
  readonly vault: string
  readonly vaultCopy: string
  /** Passphrases refused of late. */
  readonly tries: string
  /** Where backups go, and how the last ones went. */
  readonly backups: string
  /** What opens the practice on this computer without a passphrase, where that is wished. */
  readonly stay: string
}

export function filesIn(folder: string): PracticeFiles {
  return {
    folder,
    database: join(folder, 'practice.db'),
    vault: join(folder, 'vault.json'),
    vaultCopy: join(folder, 'vault.copy.json'),
    tries: join(folder, 'refused.json'),
    backups: join(folder, 'backups.json'),
    stay: join(folder, 'stay.json'),
  }
}

/** True when nothing of a practice lies in the folder. */
export function isVacant(files: PracticeFiles): boolean {
  return ![files.database, files.vault, files.vaultCopy].some((path) => existsSync(path))
}

const plainHeader = 'SQLite format 3\0'
/** Page size of the cipher; the database is always a whole number of them. */
const pageSize = 4096

/** What can be told of the database file without its key; null when nothing speaks against it. Writes nothing. */
export function databaseDamage(files: PracticeFiles): Damage | null {
  if (!existsSync(files.database)) return 'databaseMissing'
  const { size } = statSync(files.database)
  if (size === 0) return 'databaseEmpty'
  if (headOf(files.database, plainHeader.length).toString('latin1') === plainHeader) return 'databaseForeign'
  return size % pageSize === 0 ? null : 'databaseDamaged'
}

/** The first bytes of a file. */
export function headOf(path: string, length: number): Buffer {
  const head = Buffer.alloc(length)
  const handle = openSync(path, 'r')
  try {
    readSync(handle, head, 0, length, 0)
  } finally {
    closeSync(handle)
  }
  return head
}
