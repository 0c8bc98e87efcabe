import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Connection } from '../db/open.ts'
import type { Table } from '../db/owners.ts'
import type { Progress } from '../jobs/jobs.ts'
import { type Column, homeOf } from './tables.ts'

/** What stands in a row in place of bytes: the file that holds them, from where, how many, and their hash. */
export const BytesPlace = z.strictObject({
  file: z.string().max(200),
  from: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string().length(64),
})
export type BytesPlace = z.infer<typeof BytesPlace>

export type Value = string | number | null | BytesPlace
export type Row = Readonly<Record<string, Value>>

const atOnce = 500

const Raw = z.array(z.record(z.string(), z.unknown()))

/** The rows of a table in their order, some at a time; of a row only the columns named. */
export function* pagesOf(connection: Connection, table: Table, columns: readonly Column[]): Generator<Row[]> {
  const list = columns
    .map(({ name, type }) => {
      if (type !== 'BLOB') return `"${name}"`
      const home = homeOf(table, name)
      return `"${name}", ${home.name} AS "${name} file", ${home.from} AS "${name} from"`
    })
    .join(', ')
  const statement = connection.prepare(
    `SELECT row AS "last row", ${list} FROM "${table}" WHERE row > ? ORDER BY row LIMIT ${atOnce}`,
  )
  let last = 0
  while (true) {
    const found = Raw.parse(statement.all(last))
    if (found.length > 0) yield found.map((raw) => rowOf(raw, columns))
    if (found.length < atOnce) return
    last = z.int().parse(found.at(-1)?.['last row'])
  }
}

function rowOf(raw: Readonly<Record<string, unknown>>, columns: readonly Column[]): Row {
  const row: Record<string, Value> = {}
  for (const { name } of columns) row[name] = cellOf(raw, name)
  return row
}

function cellOf(raw: Readonly<Record<string, unknown>>, name: string): Value {
  const value = raw[name]
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  if (!(value instanceof Uint8Array)) throw new Error(`a value of ${name} is of no known kind`)
  return {
    file: z.string().parse(raw[`${name} file`]),
    from: z.int().parse(raw[`${name} from`]),
    bytes: value.length,
    sha256: createHash('sha256').update(value).digest('hex'),
  }
}

/** A row as it stands in an archive, on a line of its own. */
export const lineOf = (row: Row): string => `${JSON.stringify(row)}\n`

export interface TableDigest {
  readonly rows: number
  /** Of all lines, as they stand in the archive. */
  readonly sha256: string
}

/** Collects the digest of a table while its lines go by. */
export function tableDigest(): { add(lines: string, rows: number): void; end(): TableDigest } {
  const hash = createHash('sha256')
  let count = 0
  return {
    add(lines, rows) {
      hash.update(lines)
      count += rows
    },
    end: () => ({ rows: count, sha256: hash.digest('hex') }),
  }
}

/** Reads a whole table for its digest. */
export async function digestOf(
  connection: Connection,
  table: Table,
  columns: readonly Column[],
  progress: Pick<Progress, 'breathe'>,
): Promise<TableDigest> {
  const digest = tableDigest()
  for (const page of pagesOf(connection, table, columns)) {
    digest.add(page.map(lineOf).join(''), page.length)
    await progress.breathe()
  }
  return digest.end()
}
