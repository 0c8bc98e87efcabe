import { z } from 'zod'
import { csvLine } from '../csv/write.ts'
import { versionOf } from '../db/migrate.ts'
import type { Connection } from '../db/open.ts'
import type { Table } from '../db/owners.ts'
import type { Progress } from '../jobs/jobs.ts'
import { type ArchiveManifest, archiveVersion, dataEntry, sheetEntry } from './manifest.ts'
import { readMe } from './readMe.ts'
import { lineOf, pagesOf, type TableDigest, tableDigest } from './rows.ts'
import { columnsOf, homeOf, sheetTables, statementOf, takenTables } from './tables.ts'

/** One file of the archive: bytes are asked for when its turn has come. */
export interface ArchiveEntry {
  readonly name: string
  /** PDFs and pictures are packed already. */
  readonly packed: boolean
  bytes(): AsyncIterable<Uint8Array>
}

interface Taken {
  readonly connection: Connection
  readonly practiceName: string
  readonly erased: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly progress: Progress
}

/** Everything that goes into an archive, in order; the manifest comes last, for it holds the hashes of the others. */
export function entriesOf(taken: Taken): readonly ArchiveEntry[] {
  const { connection } = taken
  const digests = new Map<Table, TableDigest>()
  const text = (name: string, words: () => string): ArchiveEntry => ({
    name,
    packed: false,
    bytes: () => once(Buffer.from(words(), 'utf8')),
  })
  return [
    text('README.txt', readMe),
    text('schema.json', () => schemaText(connection)),
    ...takenTables.map((table) => ({
      name: dataEntry(table),
      packed: false,
      bytes: () => dataLines(taken, table, digests),
    })),
    ...sheetTables.map((table) => ({
      name: sheetEntry(table),
      packed: false,
      bytes: () => csvLines(taken, table),
    })),
    ...takenTables.flatMap((table) => filesOf(taken, table)),
    text('manifest.json', () => `${JSON.stringify(manifestOf(taken, digests), null, 1)}\n`),
  ]
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* dataLines(
  { connection, progress }: Taken,
  table: Table,
  digests: Map<Table, TableDigest>,
): AsyncGenerator<Uint8Array> {
  const digest = tableDigest()
  for (const page of pagesOf(connection, table, columnsOf(connection, table))) {
    const lines = page.map(lineOf).join('')
    digest.add(lines, page.length)
    yield Buffer.from(lines, 'utf8')
    await progress.breathe()
  }
  digests.set(table, digest.end())
}

/** For a spreadsheet: with a mark that says UTF-8, without bytes, and with nothing that would run. */
async function* csvLines({ connection, progress }: Taken, table: Table): AsyncGenerator<Uint8Array> {
  const columns = columnsOf(connection, table).filter(({ name, type }) => name !== 'row' && type !== 'BLOB')
  yield Buffer.from(`\ufeff${csvLine(columns.map(({ name }) => name))}`, 'utf8')
  for (const page of pagesOf(connection, table, columns)) {
    const lines = page.map((row) =>
      csvLine(
        columns.map(({ name }) => {
          const value = row[name] ?? null
          return typeof value === 'object' ? null : value
        }),
      ),
    )
    yield Buffer.from(lines.join(''), 'utf8')
    await progress.breathe()
  }
}

const Placed = z.array(z.object({ row: z.int(), file: z.string() }))

/** A file for each name that rows of the table give their bytes; several rows may make up one. */
function filesOf({ connection, progress }: Taken, table: Table): readonly ArchiveEntry[] {
  return columnsOf(connection, table)
    .filter(({ type }) => type === 'BLOB')
    .flatMap(({ name: column }) => {
      const home = homeOf(table, column)
      const placed = connection
        .prepare(
          `SELECT row, ${home.name} AS file, ${home.from} AS start FROM "${table}" ORDER BY file, start`,
        )
        .all()
      const bytesIn = connection.prepare(`SELECT "${column}" FROM "${table}" WHERE row = ?`).pluck()
      const rowsIn = new Map<string, number[]>()
      for (const { row, file } of Placed.parse(placed)) {
        rowsIn.set(file, [...(rowsIn.get(file) ?? []), row])
      }
      return [...rowsIn].map(([name, rows]) => ({
        name,
        packed: true,
        async *bytes() {
          for (const row of rows) {
            yield z.instanceof(Uint8Array).parse(bytesIn.get(row))
            await progress.breathe()
          }
        },
      }))
    })
}

function schemaText(connection: Connection): string {
  const tables = Object.fromEntries(
    takenTables.map((table) => [
      table,
      { columns: columnsOf(connection, table), statement: statementOf(connection, table) },
    ]),
  )
  return `${JSON.stringify({ schemaVersion: versionOf(connection), tables }, null, 1)}\n`
}

function manifestOf(
  { connection, practiceName, erased, now }: Taken,
  digests: ReadonlyMap<Table, TableDigest>,
): ArchiveManifest {
  const tables = takenTables.map((table) => {
    const digest = digests.get(table)
    if (digest === undefined) throw new Error(`${table} was not taken out`)
    return [table, { ...digest, columns: columnsOf(connection, table).map(({ name }) => name) }] as const
  })
  return {
    format: 'effleurage take-out',
    version: archiveVersion,
    schemaVersion: versionOf(connection),
    madeAt: new Date(now).toISOString(),
    practiceName,
    clients: digests.get('clients')?.rows ?? 0,
    sessions: digests.get('sessions')?.rows ?? 0,
    tables: Object.fromEntries(tables),
    erased: [...erased],
  }
}
