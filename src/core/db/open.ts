import Driver from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely'
import type { Database } from './schema.ts'

export type Connection = Driver.Database

/** How every connection is set, and what it must read back; a difference fails the open. */
const settings: readonly (readonly [name: string, set: string, readBack: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  // In WAL only FULL keeps an acknowledged save through a power cut.
  ['synchronous', 'FULL', 2],
  // Temporary files would hold plain text beside an encrypted database.
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ...(process.platform === 'darwin' ? ([['fullfsync', 'ON', 1]] as const) : []),
]

export interface OpenOptions {
  /** The 32-byte data key, followed by the 16-byte salt when creating; left as it is. */
  readonly key: Uint8Array
  /** Where the native addon lies, when it is not beside its package. */
  readonly nativeBinding?: string | undefined
  readonly access: 'create' | 'write' | 'read'
}

/**
 * Opens the encrypted database. `read` neither sets nor checks anything but the key, and writes nothing.
 * Throws the driver's SqliteError: SQLITE_NOTADB when the key does not fit.
 */
export function openConnection(path: string, { key, nativeBinding, access }: OpenOptions): Connection {
  const connection = new Driver(path, {
    readonly: access === 'read',
    fileMustExist: access !== 'create',
    ...(nativeBinding !== undefined && { nativeBinding }),
  })
  try {
    unlock(connection, key)
    connection.pragma('user_version')
    if (access !== 'read') {
      for (const [name, value] of settings) connection.pragma(`${name}=${value}`)
      checkSettings(connection)
    }
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Throws when a pragma does not read back as it was set. */
export function checkSettings(connection: Connection): void {
  for (const [name, , expected] of settings) {
    const found = connection.pragma(name, { simple: true })
    if (found !== expected) throw new Error(`pragma ${name} reads back ${String(found)}`)
  }
  const cipher = connection.pragma('cipher', { simple: true })
  if (cipher !== 'sqlcipher') throw new Error(`cipher reads back ${String(cipher)}`)
}

/** Hands the key over as bytes and wipes them: the text of a pragma could not be wiped. */
function unlock(connection: Connection, key: Uint8Array): void {
  connection.pragma("cipher='sqlcipher'")
  const spelled = Buffer.alloc(key.length * 2 + 3)
  try {
    spelled.write("x'", 0, 'latin1')
    const digits = '0123456789abcdef'
    key.forEach((byte, index) => {
      spelled[2 + index * 2] = digits.charCodeAt(byte >> 4)
      spelled[3 + index * 2] = digits.charCodeAt(byte & 15)
    })
    spelled.write("'", spelled.length - 1, 'latin1')
    if (!takesKey(connection)) throw new Error('this SQLite cannot encrypt')
    connection.key(spelled)
  } finally {
    spelled.fill(0)
  }
}

/** The package of plain SQLite, whose types these are, has no such method. */
function takesKey(connection: Connection): connection is Connection & { key(bytes: Buffer): number } {
  return 'key' in connection
}

/** The query builder over a connection; destroying it closes the connection. */
export function queriesOn(connection: Connection): Kysely<Database> {
  const database = {
    close: () => connection.close(),
    // On a full disk SQLite has rolled back by itself, and a second time would hide what went wrong.
    prepare: (text: string) =>
      text === 'rollback' && !connection.inTransaction ? nothing : connection.prepare(text),
  }
  return new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

/** Writes what the log still holds into the database, so that nothing lies beside it. */
export function emptyLog(connection: Connection): void {
  connection.pragma('wal_checkpoint(TRUNCATE)')
}
