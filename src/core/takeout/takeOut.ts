import { randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'
import type { Progress } from '../jobs/jobs.ts'
import { readSettings } from '../settings/store.ts'
import { passphraseCost } from '../vault/stretch.ts'
import { checkArchive, checkFiles, openArchive } from './archive.ts'
import { entriesOf } from './entries.ts'
import { writeArchive } from './writeArchive.ts'

/**
 * Takes everything out into one file, as it is at this moment, and reads it back before it counts. Throws AppError
 * diskFull, readOnly, notFound, damaged (what was read back differs), cancelled.
 */
export async function takeOut(
  { db, clock, vault, openReader }: Context,
  path: string,
  password: Uint8Array | null,
  progress: Progress,
): Promise<void> {
  const { practiceName } = await readSettings(db)
  const connection = openReader()
  try {
    // One moment for all tables, while others go on writing.
    connection.exec('BEGIN; SELECT count(*) FROM clients')
    const now = clock.now()
    const entries = entriesOf({ connection, practiceName, erased: vault.erased, now, progress })
    const place = { path, password, cost: passphraseCost, random: (bytes: number) => randomBytes(bytes) }
    await writeArchive(entries, place, new Date(now), progress, async (written) => {
      const archive = await openArchive(written, password)
      try {
        progress.tell('checking', 0)
        await checkArchive(archive, progress.breathe)
        progress.tell('checking', 0.5)
        await checkFiles(archive, progress.breathe)
      } finally {
        await archive.close()
      }
    })
  } finally {
    connection.close()
  }
}
