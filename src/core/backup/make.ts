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
import { copyDatabase, holdStill } from './copyDatabase.ts'
import { isFolder } from './ledger.ts'
import { backupFiles, type Manifest, sealManifest, sha256Of } from './manifest.ts'
import { freeName, unfinished } from './names.ts'
import { removeBackup } from './older.ts'
import { superfluous } from './retention.ts'
import { backupsIn } from './shelf.ts'
import { checkApart } from './soundness.ts'

export interface BackupSource {
  readonly files: PracticeFiles
  readonly vault: OpenVault
  readonly clock: Clock
  readonly nativeBinding: string | undefined
  /** The connection that saves; without, the copy is made by SQLite alone. */
  readonly live: Connection | undefined
  /** Program of the thread that looks whether a copy holds together; without, this one looks. */
  readonly checker: string | undefined
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
  const stop = new AbortController()
  let check: Promise<void> | undefined
  try {
    const manifest = await write(source, making, madeAt, progress, () => {
      check = soundCopy(source, making.database, stop.signal)
      // Heard of below, and not before all rows were compared.
      check.catch(() => {})
    })
    progress.tell('checking', 0.5)
    const found = await readBack(source, making.database, progress)
    if (!sameContents(found, manifest.contents)) {
      throw new AppError('damaged', 'What was read back is not what was written.')
    }
    await check
    await progress.breathe()
    progress.tell('placing', 1)
    syncFolder(making.folder)
    renameSync(making.folder, freeName(target, madeAt))
    syncFolder(target)
    prune(target, vault.practiceId)
    return manifest
  } catch (error) {
    stop.abort()
    await check?.catch(() => {})
    rmSync(making.folder, { recursive: true, force: true })
    throw error
  }
}

/** Writes the files of a backup; `copied` hears as soon as the database among them is whole. */
async function write(
  source: BackupSource,
  making: ReturnType<typeof backupFiles>,
  madeAt: string,
  progress: Progress,
  copied: () => void,
): Promise<Manifest> {
  const { vault } = source
  progress.tell('copying', 0)
  const connection = openReader(source, source.files.database)
  try {
    if (source.live !== undefined && holdStill(source.live, connection)) {
      await copyDatabase(source.files.database, making.database, progress)
      endLog(source, making.database)
    } else {
      // Somebody reads an older state, and the file alone does not hold all: SQLite copies what is read here.
      if (connection.inTransaction) connection.exec('ROLLBACK')
      connection.prepare('VACUUM INTO ?').run(making.database)
      // Nothing comes between the copy and this: what is read from here on is what was copied.
      connection.exec('BEGIN')
    }
    const schemaVersion = versionOf(connection)
    const clients = countRows(connection, 'clients')
    const sessions = countRows(connection, 'sessions')
    syncFile(making.database)
    copied()
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
    return await contentsOf(copy, progress, (part) => progress.tell('checking', 0.6 + part * 0.4))
  } finally {
    copy.close()
  }
}

const soundCopy = ({ vault, nativeBinding, checker }: BackupSource, database: string, signal: AbortSignal) =>
  checkApart(checker, { database, withKey: vault.withDataKey, nativeBinding }, signal)

function openReader({ vault, nativeBinding }: BackupSource, database: string): Connection {
  const connection = vault.withDataKey((key) =>
    openConnection(database, { key, nativeBinding, access: 'read' }),
  )
  // Copying may sort, and a temporary file would hold plain text.
  connection.pragma('temp_store=MEMORY')
  return connection
}

/** A copy is read without a log, so that nothing has to be written beside it where it is only read. */
function endLog({ vault, nativeBinding }: BackupSource, database: string): void {
  const copy = vault.withDataKey((key) => openConnection(database, { key, nativeBinding, access: 'write' }))
  try {
    const mode = copy.pragma('journal_mode=DELETE', { simple: true })
    if (mode !== 'delete') throw new Error(`the copy keeps its log (${String(mode)})`)
  } finally {
    copy.close()
  }
}

/** Backups of other practices are left alone, and so is whatever else lies there. */
function prune(target: string, practiceId: string) {
  const own = backupsIn(target)
    .filter(({ manifest }) => manifest.practiceId === practiceId)
    .map((found) => ({ found, madeAt: found.manifest.madeAt }))
  for (const { found } of superfluous(own)) removeBackup(found)
}
