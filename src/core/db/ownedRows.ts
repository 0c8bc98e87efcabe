import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type Owner, owners, parentOf, type Table, tablesOf } from './owners.ts'
import type { Database } from './schema.ts'

/** Tables whose rows hang on a client; what is referred to stands first. */
export const clientTables = tablesOf((owner) => 'by' in owner)

/** The condition that holds for the rows of `table` that are the client's, by the map of owners. */
export function isClients(table: Table, clientId: string): RawBuilder<boolean> {
  const owner: Owner = owners[table]
  if (!('by' in owner)) throw new Error(`${table} is no client's`)
  const parent = parentOf(table)
  if (parent === null || parent === 'clients') return sql<boolean>`${sql.ref(owner.by)} = ${clientId}`
  return sql<boolean>`${sql.ref(owner.by)} IN (SELECT id FROM ${sql.table(parent)} WHERE ${isClients(parent, clientId)})`
}

/** How many rows of a table are the client's. */
export async function countClients(db: Kysely<Database>, table: Table, clientId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${sql.table(table)} WHERE ${isClients(table, clientId)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** The ids of every row that is the client's, their own among them. */
export async function idsOfClient(db: Kysely<Database>, clientId: string): Promise<ReadonlySet<string>> {
  const ids = new Set([clientId])
  for (const table of clientTables) {
    const { rows } = await sql<{ id: string }>`
      SELECT id FROM ${sql.table(table)} WHERE ${isClients(table, clientId)}`.execute(db)
    for (const { id } of rows) ids.add(id)
  }
  return ids
}
