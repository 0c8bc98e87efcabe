import { existsSync, readFileSync } from 'node:fs'
import { AppError } from '../appError.ts'
import { newestVersion } from '../db/migrate.ts'
import { isGenuine, readVault, type Vault } from '../vault/vaultFile.ts'
import { backupFiles, isGenuineManifest, type Manifest, readManifest, sha256Of } from './manifest.ts'

export interface UnlockedBackup {
  readonly manifest: Manifest
  readonly vault: Vault
  /** The caller wipes it. */
  readonly dataKey: Buffer
}

/**
 * Unlocks a backup with the secret of its day, and reads nothing but its vault and manifest. Throws AppError refused
 * (the secret does not open it), damaged (something is missing, changed or made by a newer Effleurage).
 */
export async function unlockBackup(
  folder: string,
  keyOf: (vault: Vault) => Promise<Buffer | null>,
): Promise<UnlockedBackup> {
  const files = backupFiles(folder)
  const sealed = readManifest(folder)
  if (sealed === null || !existsSync(files.vault)) throw damagedBackup()
  const vaultText = readFileSync(files.vault, 'utf8')
  const read = readVault(vaultText)
  const { manifest } = sealed
  if (read.kind !== 'whole' || sha256Of(vaultText) !== manifest.vaultSha256) throw damagedBackup()
  if (manifest.schemaVersion > newestVersion) throw damagedBackup()
  const dataKey = await keyOf(read.sealed.vault)
  if (dataKey === null) throw new AppError('refused', 'That does not open this backup.')
  if (!isGenuine(read.sealed, dataKey) || !isGenuineManifest(sealed, dataKey)) {
    dataKey.fill(0)
    throw damagedBackup()
  }
  return { manifest, vault: read.sealed.vault, dataKey }
}

/** What is said of a backup that is not whole. */
export const damagedBackup = (): AppError =>
  new AppError('damaged', 'This backup is not as it was written; choose another one.')
