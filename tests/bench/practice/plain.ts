import Driver from 'better-sqlite3'
import { migrations } from '../../../src/core/db/migrate.ts'
import type { Connection } from '../../../src/core/db/open.ts'

/** The settings that a floor must keep to be a floor: the same durability, and the rest as it comes. */
export function openPlain(path: string): Connection {
  const connection = new Driver(path)
  connection.pragma('journal_mode=WAL')
  connection.pragma('synchronous=FULL')
  connection.pragma('foreign_keys=ON')
  return connection
}

/** An unencrypted database with the tables of ours, for what the bare driver takes. */
export function createPlain(path: string): Connection {
  const connection = openPlain(path)
  for (const { sql } of migrations) connection.exec(sql)
  return connection
}
