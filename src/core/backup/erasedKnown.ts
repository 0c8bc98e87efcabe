import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readCopies } from '../vault/copies.ts'
import type { PracticeFiles } from '../vault/folder.ts'
import { isGenuine, readVault, type SealedVault } from '../vault/vaultFile.ts'
import { backupFiles } from './manifest.ts'
import type { UnlockedBackup } from './openBackup.ts'
import { backupsIn } from './shelf.ts'

/**
 * Ids of everyone who is known to be erased from the practice that a backup is of: by the backup itself, by the
 * practice that is there now, and by the later backups beside it, as far as whoever held the key has sealed them.
 */
export function erasedKnown(
  files: PracticeFiles,
  folder: string,
  { vault, dataKey }: UnlockedBackup,
): ReadonlySet<string> {
  const present = readCopies(files)
  const vaults = [
    ...(present.kind === 'whole' ? present.candidates : []),
    ...backupsIn(dirname(folder)).flatMap((found) => vaultIn(found.folder)),
  ].filter((sealed) => isGenuine(sealed, dataKey))
  return new Set([...(vault.erased ?? []), ...vaults.flatMap((sealed) => sealed.vault.erased ?? [])])
}

function vaultIn(folder: string): readonly SealedVault[] {
  const { vault } = backupFiles(folder)
  if (!existsSync(vault)) return []
  const read = readVault(readFileSync(vault, 'utf8'))
  return read.kind === 'whole' ? [read.sealed] : []
}
