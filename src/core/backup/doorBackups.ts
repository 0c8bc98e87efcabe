import { existsSync, statSync } from 'node:fs'
import type { KeptBackup, OfferedBackup } from '../../contract/models/backup.ts'
import { AppError } from '../appError.ts'
import type { Progress } from '../jobs/jobs.ts'
import type { PracticeFiles } from '../vault/folder.ts'
import { keyByPassphrase } from '../vault/keys.ts'
import type { Vault } from '../vault/vaultFile.ts'
import { isFolder, type Ledger, readLedger } from './ledger.ts'
import { backupFiles } from './manifest.ts'
import { type UnlockedBackup, unlockBackup } from './openBackup.ts'
import { backupsIn, type FoundBackup, type Shelf } from './shelf.ts'

/** What can be done with backups while the practice is locked, damaged or not there at all. */
export interface DoorBackups {
  /** The backups in a folder, newest first. Throws AppError notFound when it is none. */
  list(path: string): readonly KeptBackup[]
  /** The newest backup of a damaged practice that is within reach. */
  offered(): OfferedBackup
  /** Unlocks a backup that was shown; `use` gets its folder. The key is wiped after that. */
  unlocked<Result>(
    id: string,
    keyOf: (vault: Vault) => Promise<Buffer | null>,
    use: (folder: string, backup: UnlockedBackup) => Promise<Result>,
  ): Promise<Result>
  /** Opens one with its passphrase and reads all of it, as a restore would, and changes nothing. */
  attempt(id: string, passphrase: Uint8Array, progress: Progress): Promise<KeptBackup>
}

export function createDoorBackups(
  files: PracticeFiles,
  shelf: Shelf,
  nativeBinding: string | undefined,
): DoorBackups {
  const unlocked: DoorBackups['unlocked'] = async (id, keyOf, use) => {
    const folder = shelf.folderOf(id)
    if (folder === undefined) throw new AppError('notFound', 'Choose the backup again.')
    const backup = await unlockBackup(folder, keyOf)
    try {
      return await use(folder, backup)
    } finally {
      backup.dataKey.fill(0)
    }
  }
  return {
    list(path) {
      if (!isFolder(path)) throw new AppError('notFound', 'This folder is not there any more.')
      return backupsIn(path).map(shelf.show)
    },
    offered() {
      const [newest] = ownBackups(files)
      return {
        newest: newest === undefined ? null : shelf.show(newest),
        lastWritten: lastWritten(files),
        missing: newest === undefined ? null : missingFrom(newest, readLedger(files)),
      }
    },
    unlocked,
    attempt: (id, passphrase, progress) =>
      unlocked(
        id,
        (vault) => keyByPassphrase(vault, passphrase),
        async (folder, backup) => {
          const { checkDatabase } = await import('./checkDatabase.ts')
          await checkDatabase(backupFiles(folder).database, backup, nativeBinding, progress)
          return shelf.show({ folder, manifest: backup.manifest })
        },
      ),
  }
}

/** How many more there were at the last lock than the backup holds; what was erased since is none less. */
function missingFrom({ manifest }: FoundBackup, ledger: Ledger | null): OfferedBackup['missing'] {
  const recorded = ledger?.recorded
  if (recorded === undefined) return null
  return {
    clients: Math.max(0, recorded.clients - manifest.clients),
    sessions: Math.max(0, recorded.sessions - manifest.sessions),
  }
}

function ownBackups(files: PracticeFiles): readonly FoundBackup[] {
  const ledger = readLedger(files)
  if (ledger === null) return []
  return ledger.targets
    .flatMap(({ path }) => (isFolder(path) ? backupsIn(path) : []))
    .filter(({ manifest }) => manifest.practiceId === ledger.practiceId)
    .sort((one, other) => other.manifest.madeAt.localeCompare(one.manifest.madeAt))
}

/** When the records were last written to, as far as their files tell. */
function lastWritten({ database }: PracticeFiles): string | null {
  const times = [database, `${database}-wal`]
    .filter((path) => existsSync(path))
    .map((path) => statSync(path).mtimeMs)
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString()
}
