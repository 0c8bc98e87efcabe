import { createHash } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { applicationId } from '../../src/core/db/damage.ts'
import { migrate, migrations } from '../../src/core/db/migrate.ts'
import { type Connection, emptyLog, openConnection } from '../../src/core/db/open.ts'
import { databaseSalt } from '../../src/core/vault/keys.ts'
import { dataKeyOf } from '../helpers/database.ts'
import { openOn, unlock } from './onFolder.ts'

export const oldPassphrase = 'sample'

const Texts = z.array(z.string())
const Last = z.union([z.number(), z.string(), z.null()])

/** A practice of the newest version with something in every part of it, closed, at `root`/practice. */
export async function fillPractice(root: string): Promise<void> {
  const making = openOn(root, true)
  await making.call('practice.createSample', {})
  await making.application.close()
  // What is forgotten at an opening is forgotten now, so that later openings change nothing.
  const on = openOn(root)
  await unlock(on, oldPassphrase)
  await on.application.close()
}

const tablesOf = (connection: Connection): readonly string[] =>
  Texts.parse(
    connection
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_index%' ESCAPE '\\' ORDER BY name`,
      )
      .pluck()
      .all(),
  )

const columnsOf = (connection: Connection, table: string): readonly string[] =>
  Texts.parse(connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table))

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

/** Copies a filled practice to `to`, its database as an Effleurage of that version would have written it. */
export async function makeOld(from: string, to: string, version: number): Promise<void> {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
  const folder = join(to, 'practice')
  const key = await dataKeyOf(folder, oldPassphrase)
  const file = join(folder, 'practice.db')
  for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true })
  const old = openConnection(file, { key: Buffer.concat([key, databaseSalt(key)]), access: 'create' })
  const full = openConnection(join(from, 'practice', 'practice.db'), { key, access: 'read' })
  old.pragma(`application_id=${applicationId}`)
  migrate(old, () => {}, migrations.slice(0, version))
  old.pragma('foreign_keys=OFF')
  const known = new Set(tablesOf(full))
  for (const table of tablesOf(old).filter((name) => known.has(name))) {
    const now = new Set(columnsOf(full, table))
    const shared = columnsOf(old, table).filter((name) => now.has(name))
    // What that version could not have held yet is left out.
    const put = old.prepare(
      `INSERT OR IGNORE INTO "${table}" (${quoted(shared)}) VALUES (${shared.map(() => '?').join(', ')})`,
    )
    const rows = full
      .prepare(`SELECT ${quoted(shared)} FROM "${table}" ORDER BY rowid`)
      .raw()
      .all()
    old.transaction(() => {
      for (const row of rows) put.run(row)
    })()
  }
  old.pragma('foreign_keys=ON')
  dropUnreferred(old)
  emptyLog(old)
  old.close()
  full.close()
  key.fill(0)
}

const References = z.array(z.object({ table: z.string(), from: z.string() }))

/** A file that only a later version refers to could not have been there, and would be swept away at the opening. */
function dropUnreferred(old: Connection): void {
  const tables = tablesOf(old)
  if (!tables.includes('attachment_files')) return
  const used = tables
    .filter((table) => table !== 'attachment_pieces')
    .flatMap((table) =>
      References.parse(old.pragma(`foreign_key_list(${table})`))
        .filter((reference) => reference.table === 'attachment_files')
        .map(({ from }) => `SELECT "${from}" FROM "${table}" WHERE "${from}" IS NOT NULL`),
    )
  old.exec(`DELETE FROM attachment_files WHERE id NOT IN (${used.join(' UNION ')})`)
}

/** What stood in each table before it was brought up: its columns, its last row and a hash of it all. */
export type Rows = readonly {
  readonly table: string
  readonly columns: readonly string[]
  readonly last: number | string
  readonly sha256: string
}[]

/** What tells the rows of a table apart: a version may move documents of the search to other numbers. */
const keyOf = (table: string) => (table === 'search_documents' ? 'id' : 'rowid')

type Standing = Omit<Rows[number], 'sha256'>

function hashOf(connection: Connection, { table, columns, last }: Standing): string {
  const hash = createHash('sha256')
  const key = keyOf(table)
  const rows = connection
    .prepare(`SELECT ${quoted(columns)} FROM "${table}" WHERE ${key} <= ? ORDER BY ${key}`)
    .raw()
  for (const row of rows.iterate(last)) hash.update(JSON.stringify(row))
  return hash.digest('hex')
}

export function rowsOf(connection: Connection): Rows {
  return tablesOf(connection).map((table) => {
    const key = keyOf(table)
    const columns = columnsOf(connection, table).filter((name) => key === 'rowid' || name !== 'row')
    const last = Last.parse(connection.prepare(`SELECT max(${key}) FROM "${table}"`).pluck().get())
    const standing = { table, columns, last: last ?? 0 }
    return { ...standing, sha256: hashOf(connection, standing) }
  })
}

/** Whether the index of the search holds the words of its documents, all of them and no others. */
export function indexIsWhole(connection: Connection): boolean {
  try {
    connection.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    return true
  } catch {
    return false
  }
}

/** Names of tables whose rows are not what they were. */
export const changedTables = (connection: Connection, before: Rows): readonly string[] =>
  before
    .filter(({ sha256, ...standing }) => hashOf(connection, standing) !== sha256)
    .map(({ table }) => table)

/** The schema, whatever the order in which it came about. */
export const schemaOf = (connection: Connection): string =>
  JSON.stringify(
    connection
      .prepare(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
      )
      .all(),
  )
