import { createHash } from 'node:crypto'
import Driver from 'better-sqlite3'
import { sql } from 'kysely'
import { AppError } from '../appError.ts'
import { noteAudit } from '../audit/store.ts'
import type { Context } from '../context.ts'
import { newestVersion } from '../db/migrate.ts'
import type { Connection } from '../db/open.ts'
import type { Table } from '../db/owners.ts'
import { eraseRows, leaveNoWord } from '../erase/eraseRows.ts'
import type { Progress } from '../jobs/jobs.ts'
import { indexAll } from '../search/indexAll.ts'
import { type Archive, changed, linesOf } from './archive.ts'
import { isEmpty } from './isEmpty.ts'
import { BytesPlace, digestOf } from './rows.ts'
import { type Column, columnsOf, restoredTables } from './tables.ts'

/**
 * Puts everything of an archive in the place of an empty practice, in one transaction: all of it or nothing. Before it
 * is kept, every table is read back and compared with the archive's hashes; who was erased there or here is left out.
 * Throws AppError conflict (somebody is recorded already), damaged, cancelled.
 */
export async function importArchive(context: Context, archive: Archive, progress: Progress): Promise<void> {
  try {
    await importRows(context, archive, progress)
  } catch (error) {
    // What the tables themselves refuse was not written by us.
    if (
      error instanceof Driver.SqliteError &&
      /^SQLITE_(CONSTRAINT|MISMATCH|RANGE|TOOBIG)/.test(error.code)
    ) {
      throw changed()
    }
    throw error
  }
  context.vault.rememberErased(archive.manifest.erased)
  await noteAudit(context, { kind: 'takeout.import' })
  await leaveNoWord(context.db)
}

async function importRows(context: Context, archive: Archive, progress: Progress) {
  const { db, connection, vault } = context
  const { manifest } = archive
  await db.transaction().execute(async (trx) => {
    if (!(await isEmpty(trx))) throw new AppError('conflict', 'There are clients in this practice already.')
    // A row may come before the one that it refers to; what counts is how it ends.
    await sql`PRAGMA defer_foreign_keys = ON`.execute(trx)
    for (const table of restoredTables.toReversed()) connection.prepare(`DELETE FROM "${table}"`).run()
    const tables = restoredTables.filter((table) => manifest.tables[table] !== undefined)
    const total = tables.reduce((sum, table) => sum + (manifest.tables[table]?.rows ?? 0), 1)
    let done = 0
    for (const table of tables) {
      await insertTable(connection, archive, table, async (rows) => {
        done += rows
        progress.tell('copying', done / total)
        await progress.breathe()
      })
    }
    await compare(connection, archive, tables, progress)
    for (const id of new Set([...vault.erased, ...manifest.erased])) await eraseRows(trx, id)
    if (manifest.schemaVersion < newestVersion) {
      // What is found, and how, was laid down in another way then.
      await trx.deleteFrom('search_documents').execute()
      await indexAll(trx, context.newId)
    }
  })
}

/** Bytes of rows that wait for the file they stand in. */
interface Waiting extends BytesPlace {
  readonly row: number
  readonly column: string
}

async function insertTable(
  connection: Connection,
  archive: Archive,
  table: Table,
  inserted: (rows: number) => Promise<void>,
) {
  const columns = columnsIn(connection, archive, table)
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const insert = connection.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const waiting = new Map<string, Waiting[]>()
  for await (const rows of linesOf(archive, table)) {
    for (const row of rows) insert.run(columns.map((column) => bound(row, column, waiting)))
    await inserted(rows.length)
  }
  for (const [file, places] of waiting) await fillBytes(connection, archive, table, file, places)
}

/** The columns that the archive has; the ones added to the table since take what they are by default. */
function columnsIn(connection: Connection, { manifest }: Archive, table: Table): readonly Column[] {
  const known = new Map(columnsOf(connection, table).map((column) => [column.name, column]))
  return (manifest.tables[table]?.columns ?? []).map((name) => {
    const column = known.get(name)
    if (column === undefined) throw changed()
    return column
  })
}

const plainId = /^[\w:.-]{1,80}$/
const nothing = Buffer.alloc(0)

function bound(
  row: Readonly<Record<string, unknown>>,
  { name, type }: Column,
  waiting: Map<string, Waiting[]>,
): string | number | null | Buffer {
  const value = row[name]
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'string') {
    if (name === 'id' && !plainId.test(value)) throw changed()
    return value
  }
  const place = BytesPlace.safeParse(value)
  if (type !== 'BLOB' || !place.success || typeof row.row !== 'number') throw changed()
  const there = waiting.get(place.data.file) ?? []
  there.push({ ...place.data, row: row.row, column: name })
  waiting.set(place.data.file, there)
  return nothing
}

/** Reads a file once and gives each row its part of it. */
async function fillBytes(
  connection: Connection,
  archive: Archive,
  table: Table,
  file: string,
  places: readonly Waiting[],
) {
  const inOrder = [...places].sort((one, other) => one.from - other.from)
  let held = Buffer.alloc(0)
  let start = 0
  let next = 0
  const takeWhole = () => {
    for (let place = inOrder[next]; place !== undefined; place = inOrder[next]) {
      const from = place.from - start
      if (from < 0) throw changed()
      if (held.length < from + place.bytes) return
      const bytes = held.subarray(from, from + place.bytes)
      if (createHash('sha256').update(bytes).digest('hex') !== place.sha256) throw changed()
      connection.prepare(`UPDATE "${table}" SET "${place.column}" = ? WHERE row = ?`).run(bytes, place.row)
      next += 1
      held = held.subarray(from + place.bytes)
      start = place.from + place.bytes
    }
  }
  for await (const chunk of archive.zip.read(file)) {
    held = Buffer.concat([held, chunk])
    takeWhole()
    if (next === inOrder.length) break
  }
  takeWhole()
  if (next < inOrder.length) throw changed()
}

async function compare(
  connection: Connection,
  archive: Archive,
  tables: readonly Table[],
  progress: Progress,
) {
  for (const [index, table] of tables.entries()) {
    progress.tell('checking', index / tables.length)
    const digest = await digestOf(connection, table, columnsIn(connection, archive, table), progress)
    const written = archive.manifest.tables[table]
    if (digest.rows !== written?.rows || digest.sha256 !== written.sha256) throw changed()
  }
}
