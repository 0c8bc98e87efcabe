import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql, type Transaction } from 'kysely'
import { clientTables, idsOfClient, isClients } from '../db/ownedRows.ts'
import type { Database } from '../db/schema.ts'
import { syncFolder } from '../vault/durable.ts'
import type { PracticeFiles } from '../vault/folder.ts'

/**
 * Removes every row of the client by the map of owners, and what else tells of them: steps of undo and forms not handed
 * in, which name a row of theirs. The trail keeps its opaque ids.
 */
export async function eraseRows(trx: Transaction<Database>, clientId: string): Promise<void> {
  const ids = await idsOfClient(trx, clientId)
  await eraseNaming(trx, 'changes', ['scope_id', 'edits'], ids)
  await eraseNaming(trx, 'drafts', ['form', 'json'], ids)
  for (const table of clientTables.toReversed()) {
    await sql`DELETE FROM ${sql.table(table)} WHERE ${isClients(table, clientId)}`.execute(trx)
  }
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const atOnce = 500

/** Removes the rows in one of whose columns an id of the client stands. */
async function eraseNaming(
  trx: Transaction<Database>,
  table: 'changes' | 'drafts',
  columns: readonly string[],
  ids: ReadonlySet<string>,
) {
  const text = sql.join(
    columns.map((column) => sql.ref(column)),
    sql` || ' ' || `,
  )
  let last = 0
  while (true) {
    const { rows } = await sql<{ row: number; text: string }>`
      SELECT row, ${text} AS text FROM ${sql.table(table)} WHERE row > ${last} ORDER BY row LIMIT ${atOnce}`.execute(
      trx,
    )
    const naming = rows.filter((row) => (row.text.match(anyId) ?? []).some((id) => ids.has(id)))
    if (naming.length > 0)
      await trx
        .deleteFrom(table)
        .where(
          'row',
          'in',
          naming.map(({ row }) => row),
        )
        .execute()
    if (rows.length < atOnce) return
    last = rows.at(-1)?.row ?? last
  }
}

/**
 * Leaves no word of what was removed in the file: freed pages were overwritten as they were freed (`secure_delete`, in
 * the index as well), and the log is written into the database and cut to nothing. A reader that holds it back does so
 * until the practice is locked at most: then it is emptied again.
 */
export async function leaveNoWord(db: Kysely<Database>): Promise<void> {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
}

/** Removes the copies that were made before the schema was brought up to date: the client is in them. */
export function dropOlderVersions({ folder }: PracticeFiles): void {
  const copies = readdirSync(folder).filter((name) => /^practice\.db\.version-\d+$/.test(name))
  if (copies.length === 0) return
  for (const name of copies) rmSync(join(folder, name))
  syncFolder(folder)
}
