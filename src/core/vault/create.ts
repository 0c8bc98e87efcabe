import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { applicationId } from '../db/damage.ts'
import { migrate } from '../db/migrate.ts'
import { emptyLog, openConnection, queriesOn } from '../db/open.ts'
import { firstSettings, writeFirstSettings } from '../settings/store.ts'
import { writeCopies } from './copies.ts'
import { syncFolder } from './durable.ts'
import { filesIn, isVacant, type PracticeFiles } from './folder.ts'
import { databaseSalt, underPassphrase, underRecovery } from './keys.ts'
import type { VaultKeeping } from './openVault.ts'
import { spellRecoveryKey } from './recoveryKey.ts'
import { type Vault, vaultVersion } from './vaultFile.ts'

export interface NewPractice {
  readonly practiceName: string
  readonly therapistName: string
  readonly passphrase: Uint8Array
  readonly recoveryKeyConfirmed: boolean
}

/**
 * Makes a practice in a folder beside its own and renames that at the end, so that a practice is there whole or not
 * at all. `fill` works in the folder before it is renamed. The caller wipes the passphrase and the data key.
 */
export async function createPractice(
  { files, random, cost }: VaultKeeping,
  nativeBinding: string | undefined,
  wanted: NewPractice,
  fill: (files: PracticeFiles, vault: Vault, dataKey: Buffer) => Promise<void>,
): Promise<{ readonly recoveryKey: string; readonly vault: Vault; readonly dataKey: Buffer }> {
  if (!isVacant(files)) throw new Error('a practice lies in this folder already')
  const making = filesIn(`${files.folder}.new`)
  rmSync(making.folder, { recursive: true, force: true })
  mkdirSync(making.folder, { recursive: true, mode: 0o700 })
  const dataKey = Buffer.from(random(32))
  const recoveryBytes = Buffer.from(random(16))
  try {
    const vault: Vault = {
      version: vaultVersion,
      sequence: 1,
      passphrase: await underPassphrase(dataKey, wanted.passphrase, cost, random),
      recovery: underRecovery(dataKey, recoveryBytes, random),
      recoveryKeyConfirmed: wanted.recoveryKeyConfirmed,
    }
    writeCopies(making, vault, dataKey)
    await createDatabase(making, dataKey, nativeBinding, wanted)
    await fill(making, vault, dataKey)
    moveInPlace(making, files)
    return { recoveryKey: spellRecoveryKey(recoveryBytes), vault, dataKey }
  } catch (error) {
    dataKey.fill(0)
    rmSync(making.folder, { recursive: true, force: true })
    throw error
  } finally {
    recoveryBytes.fill(0)
  }
}

async function createDatabase(
  files: PracticeFiles,
  dataKey: Uint8Array,
  nativeBinding: string | undefined,
  { practiceName, therapistName }: NewPractice,
) {
  const keyAndSalt = Buffer.concat([dataKey, databaseSalt(dataKey)])
  try {
    const connection = openConnection(files.database, { key: keyAndSalt, nativeBinding, access: 'create' })
    const db = queriesOn(connection)
    try {
      connection.pragma(`application_id=${applicationId}`)
      migrate(connection, () => {})
      await writeFirstSettings(db, firstSettings(practiceName, therapistName))
      emptyLog(connection)
    } finally {
      await db.destroy()
    }
  } finally {
    keyAndSalt.fill(0)
  }
}

/** One rename, but where the folder holds something else already: then file by file, and nothing else is touched. */
function moveInPlace(making: PracticeFiles, files: PracticeFiles) {
  if (!isVacant(files)) throw new Error('a practice lies in this folder already')
  syncFolder(making.folder)
  rmSync(files.tries, { force: true })
  if (existsSync(files.folder) && readdirSync(files.folder).length > 0) {
    renameSync(making.database, files.database)
    renameSync(making.vaultCopy, files.vaultCopy)
    renameSync(making.vault, files.vault)
    rmSync(making.folder, { recursive: true })
    syncFolder(files.folder)
    return
  }
  if (existsSync(files.folder)) rmdirSync(files.folder)
  renameSync(making.folder, files.folder)
  syncFolder(dirname(files.folder))
}
