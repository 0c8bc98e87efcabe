import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../appError.ts'
import type { Clock } from '../clock.ts'
import { versionOf } from '../db/migrate.ts'
import { type Connection, openConnection } from '../db/open.ts'
import type { Progress } from '../jobs/jobs.ts'
import { syncFile, syncFolder, writeDurably } from '../vault/durable.ts'
import type { PracticeFiles } from '../vault/folder.ts'
import type { OpenVault } from '../vault/openVault.ts'
import { type Contents, contentsOf, countRows, sameContents } from './contents.ts'
import { isFolder } from './ledger.ts'
import { backupFiles, type Manifest, sealManifest, sha256Of } from './manifest.ts'
import { freeName, unfinished } from './names.ts'
import { removeBackup } from './older.ts'
import { superfluous } from './retention.ts'
import { backupsIn } from './shelf.ts'

export interface BackupSource {
  readonly files: PracticeFiles
  readonly vault: OpenVault
  readonly clock: Clock
  readonly nativeBinding: string | undefined
}

/**
 * Makes one backup in a folder, whole or not at all: under a temporary name, read back and compared row by row with
 * what was copied, flushed, renamed. Old ones go last, by rule. Throws AppError notFound (folder not connected),
 * damaged (what was read back differs), cancelled, or what the disk says.
 */
export async function makeBackup(
  source: BackupSource,
  target: string,
  progress: Progress,
): Promise<Manifest> {
  const { vault, clock } = source
  if (!isFolder(target)) throw new AppError('notFound', 'The folder for backups is not connected.')
  const prefix = unfinished(vault.practiceId)
  for (const name of readdirSync(target)) {
    if (name.startsWith(prefix)) rmSync(join(target, name), { recursive: true, force: true })
  }
  const madeAt = new Date(clock.now()).toISOString()
  const making = backupFiles(join(target, `${prefix}${madeAt.replace(/[:.]/g, '')}.part`))
  mkdirSync(making.folder, { mode: 0o700 })
  try {
    const manifest = await write(source, making, madeAt, progress)
    progress.tell('checking', 0.5)
    const found = await readBack(source, making.database, progress)
    if (!sameContents(found, manifest.contents)) {
      throw new AppError('damaged', 'What was read back is not what was written.')
    }
    progress.tell('placing', 1)
    syncFolder(making.folder)
    renameSync(making.folder, freeName(target, madeAt))
    syncFolder(target)
    prune(target, vault.practiceId)
    return manifest
  } catch (error) {
    rmSync(making.folder, { recursive: true, force: true })
    throw error
  }
}

async function write(
  source: BackupSource,
  making: ReturnType<typeof backupFiles>,
  madeAt: string,
  progress: Progress,
): Promise<Manifest> {
  const { vault } = source
  progress.tell('copying', 0)
  const connection = openReader(source, source.files.database)
  try {
    connection.prepare('VACUUM INTO ?').run(making.database)
    // Nothing comes between the copy and this: what is read from here on is what was copied.
    connection.exec('BEGIN')
    const schemaVersion = versionOf(connection)
    const clients = countRows(connection, 'clients')
    const sessions = countRows(connection, 'sessions')
    syncFile(making.database)
    await progress.breathe()
    const contents = await contentsOf(connection, progress, (part) =>
      progress.tell('copying', 0.1 + part * 0.4),
    )
    const vaultText = vault.fileText()
    const manifest: Manifest = {
      version: 1,
      practiceId: vault.practiceId,
      madeAt,
      schemaVersion,
      clients,
      sessions,
      contents,
      vaultSha256: sha256Of(vaultText),
    }
    writeDurably(making.vault, vaultText)
    writeDurably(
      making.manifest,
      vault.withDataKey((dataKey) => sealManifest(manifest, dataKey)),
    )
    return manifest
  } finally {
    connection.close()
  }
}

async function readBack(source: BackupSource, database: string, progress: Progress): Promise<Contents> {
  const copy = openReader(source, database)
  try {
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
      throw new AppError('damaged', 'The copy does not hold together.')
    }
    await progress.breathe()
    return await contentsOf(copy, progress, (part) => progress.tell('checking', 0.6 + part * 0.4))
  } finally {
    copy.close()
  }
}

function openReader({ vault, nativeBinding }: BackupSource, database: string): Connection {
  const connection = vault.withDataKey((key) =>
    openConnection(database, { key, nativeBinding, access: 'read' }),
  )
  // Copying may sort, and a temporary file would hold plain text.
  connection.pragma('temp_store=MEMORY')
  return connection
}

/** Backups of other practices are left alone, and so is whatever else lies there. */
function prune(target: string, practiceId: string) {
  const own = backupsIn(target)
    .filter(({ manifest }) => manifest.practiceId === practiceId)
    .map((found) => ({ found, madeAt: found.manifest.madeAt }))
  for (const { found } of superfluous(own)) removeBackup(found)
}
