import { z } from 'zod'
import { RowImage, sameContent, undoableTables } from './rowImages.ts'

/** One row that a step changed; a null side is a missing row. */
export const RowEdit = z.strictObject({
  table: z.enum(undoableTables),
  id: z.string(),
  before: RowImage.nullable(),
  after: RowImage.nullable(),
})
export type RowEdit = z.infer<typeof RowEdit>

const StoredEdits = z.array(RowEdit)

/** Reads the `edits` column of a change. */
export function readEdits(json: string): RowEdit[] {
  return StoredEdits.parse(JSON.parse(json))
}

/** Joins edits of the same row into one, in the order the rows were first touched; what cancelled out is left away. */
export function merged(edits: readonly RowEdit[]): RowEdit[] {
  const byRow = new Map<string, RowEdit>()
  for (const edit of edits) {
    const key = `${edit.table} ${edit.id}`
    const earlier = byRow.get(key)
    byRow.set(key, earlier ? { ...earlier, after: edit.after } : edit)
  }
  return [...byRow.values()].filter(({ before, after }) => !sameContent(before, after))
}
