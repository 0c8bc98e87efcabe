import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Database } from './schema.ts'

/** Tables whose rows undo can bring back. */
export const undoableTables = [
  'clients',
  'client_conditions',
  'sessions',
  'points',
  'readings',
  'marks',
  'mark_readings',
  'sentences',
  'plans',
  'plan_blocks',
  'plan_overrides',
  'screenings',
  'settled_flags',
  'consents',
  'treatments',
  'treatment_events',
  'appointments',
  'attachment_files',
  'attachments',
  'signatures',
  'agreements',
  'motions',
  'outcomes',
  'intakes',
  'own_lines',
  'own_exercises',
  'text_versions',
] as const
export type UndoableTable = (typeof undoableTables)[number]

/** A row as it lay in its table, without its row number: another row may have that number by now. */
export const RowImage = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
export type RowImage = z.infer<typeof RowImage>

type Queries = Kysely<Database>

/** The row's image, or null when there is none. */
export async function imageOf(db: Queries, table: UndoableTable, id: string): Promise<RowImage | null> {
  const found = await sql<RowImage>`SELECT * FROM ${sql.table(table)} WHERE id = ${id}`.execute(db)
  const first = found.rows[0]
  if (first === undefined) return null
  const { row: _, ...image } = RowImage.parse(first)
  return image
}

export async function insertImage(db: Queries, table: string, image: Iterable<[string, unknown]>) {
  const filled = [...image].filter(([, value]) => value !== undefined)
  const columns = sql.join(filled.map(([column]) => sql.ref(column)))
  const values = sql.join(filled.map(([, value]) => sql.val(value)))
  await sql`INSERT INTO ${sql.table(table)} (${columns}) VALUES (${values})`.execute(db)
}

export async function updateImage(
  db: Queries,
  table: UndoableTable,
  id: string,
  image: Iterable<[string, unknown]>,
) {
  const filled = [...image].filter(([, value]) => value !== undefined)
  if (filled.length === 0) return
  const set = sql.join(filled.map(([column, value]) => sql`${sql.ref(column)} = ${value}`))
  await sql`UPDATE ${sql.table(table)} SET ${set} WHERE id = ${id}`.execute(db)
}

export async function removeRow(db: Queries, table: UndoableTable, id: string) {
  await sql`DELETE FROM ${sql.table(table)} WHERE id = ${id}`.execute(db)
}

/**
 * Whether two images hold the same, revision numbers aside: those only ever rise, also when a step is undone. A
 * column that only one of them has was added to the table since, and says nothing.
 */
export function sameContent(one: RowImage | null, other: RowImage | null): boolean {
  if (one === null || other === null) return one === other
  return Object.keys(one)
    .filter((column) => column !== 'revision' && Object.hasOwn(other, column))
    .every((column) => one[column] === other[column])
}
