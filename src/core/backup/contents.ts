import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Connection } from '../db/open.ts'
import type { Progress } from '../jobs/jobs.ts'

/** What stands in a table: how many rows, and the hash over all of them in their order. */
export const TableContent = z.strictObject({ rows: z.int().min(0), sha256: z.string().length(64) })
export const Contents = z.record(z.string(), TableContent)
export type Contents = z.infer<typeof Contents>

const rowsBetweenBreaths = 2000

/** Every table with rows of its own; the search index is made from them. */
function tablesOf(connection: Connection): string[] {
  const names = connection
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_index%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all()
  return z.array(z.string()).parse(names)
}

/** Reads every row of every table. `onPart` hears how far it is, 0 to 1; now and then others get their turn. */
export async function contentsOf(
  connection: Connection,
  progress: Progress,
  onPart: (part: number) => void,
): Promise<Contents> {
  const found: Contents = {}
  const tables = tablesOf(connection)
  let total = 1
  for (const table of tables) total += countRows(connection, table)
  let done = 0
  for (const table of tables) {
    const hash = rowsHash()
    let rows = 0
    for (const row of connection.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).raw().iterate()) {
      hash.add(row)
      rows += 1
      done += 1
      if (done % rowsBetweenBreaths === 0) {
        onPart(done / total)
        await progress.breathe()
      }
    }
    found[table] = { rows, sha256: hash.digest() }
  }
  onPart(1)
  return found
}

export function countRows(connection: Connection, table: string): number {
  return z.int().parse(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
}

const pieceLength = 65_536

/**
 * Hashes rows: each value with its kind and length, so that no two rows read alike. The text goes over in large pieces,
 * since each piece has its price; the hash is the same.
 */
function rowsHash(): { add(row: unknown): void; digest(): string } {
  const hash = createHash('sha256')
  let waiting = ''
  return {
    add(row) {
      if (!Array.isArray(row)) throw new Error('a row is a list of values')
      for (const value of row) {
        if (value instanceof Uint8Array) {
          hash.update(`${waiting}b${value.length}:`).update(value)
          waiting = ''
        } else waiting += `${typeof value}:${String(value).length}:${String(value)}`
      }
      waiting += '\n'
      if (waiting.length < pieceLength) return
      hash.update(waiting)
      waiting = ''
    },
    digest: () => hash.update(waiting).digest('hex'),
  }
}

export function sameContents(one: Contents, other: Contents): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => one[name]?.rows === other[name]?.rows && one[name]?.sha256 === other[name]?.sha256)
  )
}
