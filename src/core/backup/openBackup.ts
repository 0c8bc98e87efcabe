import { existsSync, readFileSync } from 'node:fs'
import { AppError } from '../appError.ts'
import { saysDamaged } from '../db/damage.ts'
import { newestVersion } from '../db/migrate.ts'
import { type Connection, openConnection } from '../db/open.ts'
import type { Progress } from '../jobs/jobs.ts'
import { isGenuine, readVault, type Vault } from '../vault/vaultFile.ts'
import { contentsOf, sameContents } from './contents.ts'
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
  if (sealed === null || !existsSync(files.vault)) throw damaged()
  const vaultText = readFileSync(files.vault, 'utf8')
  const read = readVault(vaultText)
  const { manifest } = sealed
  if (read.kind !== 'whole' || sha256Of(vaultText) !== manifest.vaultSha256) throw damaged()
  if (manifest.schemaVersion > newestVersion) throw damaged()
  const dataKey = await keyOf(read.sealed.vault)
  if (dataKey === null) throw new AppError('refused', 'That does not open this backup.')
  if (!isGenuine(read.sealed, dataKey) || !isGenuineManifest(sealed, dataKey)) {
    dataKey.fill(0)
    throw damaged()
  }
  return { manifest, vault: read.sealed.vault, dataKey }
}

/** Reads every row of a database and compares with what its manifest says. Throws AppError damaged. */
export async function checkDatabase(
  database: string,
  { manifest, dataKey }: UnlockedBackup,
  nativeBinding: string | undefined,
  progress: Progress,
): Promise<void> {
  let connection: Connection | undefined
  try {
    connection = openConnection(database, { key: dataKey, nativeBinding, access: 'read' })
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw damaged()
    const found = await contentsOf(connection, progress, (part) => progress.tell('checking', part))
    if (!sameContents(found, manifest.contents)) throw damaged()
  } catch (error) {
    throw saysDamaged(error) ? damaged() : error
  } finally {
    connection?.close()
  }
}

const damaged = (): AppError =>
  new AppError('damaged', 'This backup is not as it was written; choose another one.')
