import { copyFileSync } from 'node:fs'
import type { Damage } from '../../contract/models/practice.ts'
import { sweepFiles } from '../attachments/files.ts'
import { noteAudit, rememberTrail } from '../audit/store.ts'
import { createBackups } from '../backup/backups.ts'
import { letGo } from '../backup/liveFile.ts'
import type { Shelf } from '../backup/shelf.ts'
import type { Context } from '../context.ts'
import { forgetOldSteps } from '../db/changes.ts'
import { damageWithin } from '../db/damage.ts'
import { migrate } from '../db/migrate.ts'
import { emptyLog, openConnection, queriesOn } from '../db/open.ts'
import { eraseAgain } from '../erase/eraseAgain.ts'
import { createHandover } from '../handover/handover.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { readSettings } from '../settings/store.ts'
import { syncFile, syncFolder } from '../vault/durable.ts'
import type { PracticeFiles } from '../vault/folder.ts'
import type { OpenVault } from '../vault/openVault.ts'

/** An unlocked practice: what its handlers work with, and how to end it. */
export interface OpenPractice {
  readonly context: Context
  close(): Promise<void>
}

/** The last line, and the vault's memory of it; on a full disk the practice closes all the same. */
async function endTrail(context: Context): Promise<void> {
  try {
    await noteAudit(context, { kind: 'practice.locked' })
    await context.backups.noteRecorded()
    await rememberTrail(context.db, context.vault)
  } catch {}
}

export type Opened =
  | { readonly kind: 'open'; readonly practice: OpenPractice }
  | { readonly kind: 'damaged'; readonly damage: Damage }

export type Surroundings = Pick<Context, 'clock' | 'host' | 'resources' | 'newId' | 'stay'> & {
  readonly nativeBinding: string | undefined
  readonly checker: string | undefined
  readonly jobs: Jobs
  readonly shelf: Shelf
}

/**
 * Opens the database of a practice, brings it to the newest version and forgets what has had its time. A database
 * that is not sound is left untouched. `vault` is closed with the practice, and only with it.
 */
export async function openPractice(
  files: PracticeFiles,
  dataKey: Uint8Array,
  vault: OpenVault,
  { nativeBinding, checker, jobs, shelf, ...around }: Surroundings,
): Promise<Opened> {
  const damage = damageWithin(files.database, dataKey, nativeBinding)
  if (damage !== null) return { kind: 'damaged', damage }
  const connection = openConnection(files.database, { key: dataKey, nativeBinding, access: 'write' })
  try {
    migrate(connection, (version) => {
      emptyLog(connection)
      const copy = `${files.database}.version-${version}`
      copyFileSync(files.database, copy)
      syncFile(copy)
      syncFolder(files.folder)
    })
    const db = queriesOn(connection)
    const { clock, newId } = around
    await forgetOldSteps({ db, clock })
    await sweepFiles(db)
    const backups = await createBackups({
      files,
      vault,
      clock,
      nativeBinding,
      checker,
      live: connection,
      db,
      newId,
      jobs,
      shelf,
    })
    const openReader = () => {
      const reader = vault.withDataKey((key) =>
        openConnection(files.database, { key, nativeBinding, access: 'read' }),
      )
      // It may sort, and a temporary file would hold plain text.
      reader.pragma('temp_store=MEMORY')
      return reader
    }
    const inbox = new Map<string, string>()
    const context: Context = {
      ...around,
      db,
      vault,
      backups,
      jobs,
      files,
      connection,
      openReader,
      inbox,
      handover: createHandover(),
    }
    await eraseAgain(context, vault.erased)
    around.host.autoLock((await readSettings(context.db)).autoLockMinutes)
    return {
      kind: 'open',
      practice: {
        context,
        async close() {
          await jobs.end()
          await endTrail(context)
          // Nothing may come between emptying the log and closing; both are synchronous.
          if (connection.open) emptyLog(connection)
          await context.db.destroy()
          letGo(files.database)
          vault.close()
        },
      },
    }
  } catch (error) {
    connection.close()
    throw error
  }
}
