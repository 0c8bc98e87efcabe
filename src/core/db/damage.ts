import { existsSync, rmSync, statSync } from 'node:fs'
import Driver from 'better-sqlite3'
import type { Damage } from '../../contract/models/practice.ts'
import { headOf } from '../vault/folder.ts'
import { databaseSalt } from '../vault/keys.ts'
import { newestVersion, versionOf } from './migrate.ts'
import { type Connection, openConnection } from './open.ts'

/** "Effl", in the header of every database of ours. */
export const applicationId = 0x4566666c

/**
 * Beyond this, damage is told when the page is read: checking takes 7 ms a megabyte, and unlocking should not grow with
 * the practice. Every backup reads all of it, whatever its size.
 */
const checkedWholeBytes = 4 * 1024 * 1024

const damageCodes = ['SQLITE_NOTADB', 'SQLITE_CORRUPT']

/** Whether the driver says that the file does not hold what it should. Every page carries its own HMAC. */
export function saysDamaged(error: unknown): boolean {
  return error instanceof Driver.SqliteError && damageCodes.some((code) => error.code.startsWith(code))
}

/**
 * Looks at the database with its key before anything may write to it; null when it is sound. Leaves the folder as
 * it was: reading a database with a write-ahead log makes files beside it, which go again.
 */
export function damageWithin(
  path: string,
  key: Uint8Array,
  nativeBinding: string | undefined,
): Damage | null {
  const beside = [`${path}-wal`, `${path}-shm`].filter((file) => !existsSync(file))
  try {
    const connection = openConnection(path, { key, nativeBinding, access: 'read' })
    try {
      return damageOf(connection, path)
    } finally {
      connection.close()
    }
  } catch (error) {
    if (!saysDamaged(error)) throw error
    return headOf(path, 16).equals(databaseSalt(key)) ? 'databaseDamaged' : 'databaseForeign'
  } finally {
    for (const file of beside) rmSync(file, { force: true })
  }
}

function damageOf(connection: Connection, path: string): Damage | null {
  if (connection.pragma('application_id', { simple: true }) !== applicationId) return 'databaseForeign'
  const version = versionOf(connection)
  if (version > newestVersion) return 'databaseNewer'
  if (version < 1) return 'databaseDamaged'
  if (statSync(path).size > checkedWholeBytes) return null
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok' ? null : 'databaseDamaged'
}
