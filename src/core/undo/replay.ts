import { sql, type Transaction } from 'kysely'
import { AppError } from '../appError.ts'
import type { RowEdit } from '../db/rowEdits.ts'
import {
  imageOf,
  insertImage,
  type RowImage,
  removeRow,
  sameContent,
  type UndoableTable,
  updateImage,
} from '../db/rowImages.ts'
import type { Database } from '../db/schema.ts'

/** The edits that take these edits back, in the order they must run. */
export function reversed(edits: readonly RowEdit[]): RowEdit[] {
  return edits.map(({ before, after, ...row }) => ({ ...row, before: after, after: before })).reverse()
}

/**
 * Writes the `after` images of the edits. Every row must still be as its `before` image says, and nothing recorded
 * elsewhere may hang on a row that goes: otherwise AppError conflict, and the transaction is to be given up.
 */
export async function replay(trx: Transaction<Database>, edits: readonly RowEdit[]): Promise<void> {
  // A step may have written a row before the row it refers to; what counts is how it ends.
  await sql`PRAGMA defer_foreign_keys = ON`.execute(trx)
  for (const { table, id, before, after } of edits) {
    const current = await imageOf(trx, table, id)
    if (!sameContent(current, before)) throw new AppError('conflict', 'this was changed elsewhere meanwhile')
    if (after === null) {
      await checkNothingHangsOn(trx, table, id)
      await removeRow(trx, table, id)
    } else if (current === null) {
      await insertImage(trx, table, Object.entries(after))
    } else {
      await updateImage(trx, table, id, Object.entries(raised(after, current)))
    }
  }
}

/** A revision never comes back: a screen that still holds an older one must not pass for up to date. */
function raised(after: RowImage, current: RowImage): RowImage {
  return typeof current.revision === 'number' ? { ...after, revision: current.revision + 1 } : after
}

/** Removing a row takes along or cuts off what refers to it, and the step has no image of that. */
async function checkNothingHangsOn(trx: Transaction<Database>, table: UndoableTable, id: string) {
  const references = await sql<{ name: string; column: string }>`
    SELECT tables.name AS name, keys."from" AS "column"
    FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
    WHERE tables.type = 'table' AND keys."table" = ${table} AND tables.name <> 'search_documents'`.execute(
    trx,
  )
  for (const { name, column } of references.rows) {
    const found =
      await sql`SELECT 1 FROM ${sql.table(name)} WHERE ${sql.ref(column)} = ${id} LIMIT 1`.execute(trx)
    if (found.rows.length > 0) throw new AppError('conflict', 'something was added that belongs to this')
  }
}
