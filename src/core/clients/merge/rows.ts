import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { RowImage } from '../../db/rowImages.ts'
import type { Database } from '../../db/schema.ts'

/** A column that says whose a row is. */
export interface Reference {
  readonly table: string
  readonly column: string
  /** Columns by which the row belongs to a session too. */
  readonly sessionColumns: readonly string[]
}

/** Tables that are kept up by what they are made from, or tell of merges themselves. */
const ownWay = new Set(['search_documents', 'client_merges'])

/** Every column that refers to a client, as the schema itself says it: what is added to the schema moves along. */
export async function referencesToClients(trx: Transaction<Database>): Promise<Reference[]> {
  const found = await sql<{ name: string; column: string; target: string }>`
    SELECT tables.name AS name, keys."from" AS "column", keys."table" AS target
    FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
    WHERE tables.type = 'table' AND keys."table" IN ('clients', 'sessions')`.execute(trx)
  return found.rows
    .filter(({ name, target }) => target === 'clients' && !ownWay.has(name))
    .map(({ name, column }) => ({
      table: name,
      column,
      sessionColumns: found.rows
        .filter((other) => other.name === name && other.target === 'sessions')
        .map((other) => other.column),
    }))
}

const Ids = z.array(z.object({ id: z.string() }))

/** Ids of the rows of a client. */
export async function idsOf(
  trx: Transaction<Database>,
  { table, column }: Reference,
  clientId: string,
): Promise<string[]> {
  const found = await sql`SELECT id FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${clientId}`.execute(
    trx,
  )
  return Ids.parse(found.rows).map(({ id }) => id)
}

/**
 * Gives rows of one client to another, those of `ids` or all. A row of which the other may have only one, and has it
 * already, stays where it is.
 */
export async function giveRows(
  trx: Transaction<Database>,
  { table, column }: Pick<Reference, 'table' | 'column'>,
  from: string,
  to: string,
  ids: readonly string[] | null = null,
): Promise<void> {
  const which = ids === null ? sql`` : sql`AND id IN ${listed(ids)}`
  await sql`
    UPDATE OR IGNORE ${sql.table(table)} SET ${sql.ref(column)} = ${to}
    WHERE ${sql.ref(column)} = ${from} ${which}`.execute(trx)
}

/** Any number of ids; SQLite takes only so many values one by one. */
export const listed = (ids: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Images of rows with a text in a column, without their row numbers. */
export async function imagesWhere(
  trx: Transaction<Database>,
  table: string,
  condition: ReturnType<typeof sql>,
): Promise<RowImage[]> {
  const found = await sql`SELECT * FROM ${sql.table(table)} WHERE ${condition} ORDER BY row`.execute(trx)
  return z
    .array(RowImage)
    .parse(found.rows)
    .map(({ row: _, ...image }) => image)
}
