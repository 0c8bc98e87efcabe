import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '../appError.ts'
import type { Progress } from '../jobs/jobs.ts'
import { syncFile, syncFolder, writeDurably } from '../vault/durable.ts'
import type { OpenVault } from '../vault/openVault.ts'
import { backupFiles, isGenuineManifest, readManifest, sealManifest, sha256Of } from './manifest.ts'
import { freeName, unfinished } from './names.ts'
import type { FoundBackup } from './shelf.ts'

/** Whether a backup opens with the passphrase or recovery key of another day. What cannot be read is told when opened. */
export function opensOtherwise({ folder }: FoundBackup, vault: OpenVault): boolean {
  try {
    return !vault.opensAlike(readFileSync(backupFiles(folder).vault, 'utf8'))
  } catch {
    return false
  }
}

/**
 * Has a backup open with today's passphrase and recovery key: a copy of it under a temporary name with the vault wrapped
 * anew, flushed, renamed; then the old one goes. A kill leaves one of the two, or both. Throws AppError damaged.
 */
export async function rewrap(old: FoundBackup, vault: OpenVault, progress: Progress): Promise<void> {
  const from = backupFiles(old.folder)
  const sealed = readManifest(old.folder)
  const vaultText = vault.underPresentKeys(readFileSync(from.vault, 'utf8'))
  const genuine = sealed !== null && vault.withDataKey((key) => isGenuineManifest(sealed, key))
  if (vaultText === null || !genuine) throw new AppError('damaged', 'This backup is not as it was written.')
  const target = dirname(old.folder)
  const { madeAt, practiceId } = old.manifest
  const making = backupFiles(join(target, `${unfinished(practiceId)}${madeAt.replace(/[:.]/g, '')}.rewrap`))
  rmSync(making.folder, { recursive: true, force: true })
  mkdirSync(making.folder, { mode: 0o700 })
  try {
    progress.tell('copying', 0)
    copyFileSync(from.database, making.database)
    syncFile(making.database)
    await progress.breathe()
    const manifest = { ...sealed.manifest, vaultSha256: sha256Of(vaultText) }
    writeDurably(making.vault, vaultText)
    writeDurably(
      making.manifest,
      vault.withDataKey((key) => sealManifest(manifest, key)),
    )
    progress.tell('placing', 1)
    syncFolder(making.folder)
    renameSync(making.folder, freeName(target, madeAt))
    syncFolder(target)
  } catch (error) {
    rmSync(making.folder, { recursive: true, force: true })
    throw error
  }
  removeBackup(old)
}

/** Takes a backup away, first out of sight: a kill in the middle must not leave half of one that is taken for one. */
export function removeBackup({ folder, manifest }: FoundBackup): void {
  const target = dirname(folder)
  const name = `${unfinished(manifest.practiceId)}${manifest.madeAt.replace(/[:.]/g, '')}`
  let going = join(target, `${name}.old`)
  for (let count = 2; existsSync(going); count++) going = join(target, `${name}-${count}.old`)
  renameSync(folder, going)
  rmSync(going, { recursive: true, force: true })
}
