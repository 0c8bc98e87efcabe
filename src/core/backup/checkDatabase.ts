import { saysDamaged } from '../db/damage.ts'
import { type Connection, openConnection } from '../db/open.ts'
import type { Progress } from '../jobs/jobs.ts'
import { contentsOf, sameContents } from './contents.ts'
import { damagedBackup, type UnlockedBackup } from './openBackup.ts'

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
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw damagedBackup()
    const found = await contentsOf(connection, progress, (part) => progress.tell('checking', part))
    if (!sameContents(found, manifest.contents)) throw damagedBackup()
  } catch (error) {
    throw saysDamaged(error) ? damagedBackup() : error
  } finally {
    connection?.close()
  }
}
