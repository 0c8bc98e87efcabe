import type { Insertable, Transaction, Updateable } from 'kysely'
import type { UndoScope } from '../../contract/models/undo.ts'
import type { Context } from '../context.ts'
import type { Database } from './schema.ts'

/** Tables whose rows undo can bring back. */
export type UndoableTable =
  | 'clients'
  | 'client_conditions'
  | 'sessions'
  | 'points'
  | 'readings'
  | 'plans'
  | 'plan_blocks'
  | 'appointments'

/** Writes rows and keeps their images before and after, so that the command can be taken back. */
export interface Edits {
  insert<T extends UndoableTable>(table: T, row: Insertable<Database[T]>): Promise<void>
  /** Throws AppError notFound when there is no such row. */
  update<T extends UndoableTable>(table: T, id: string, patch: Updateable<Database[T]>): Promise<void>
  /** Removes one row; remove the rows that refer to it first, or undo cannot bring them back. */
  remove<T extends UndoableTable>(table: T, id: string): Promise<void>
}

/**
 * Runs a command in one transaction and records it under `scope` for undo. Inside, only `trx` and `edits` are in
 * scope: the single connection would deadlock on `context.db`. A new command ends what could be redone.
 * `coalesce`: a command of the same name and key within ten seconds joins the step before it (typing).
 */
export async function recorded<Answer>(
  _context: Context,
  _step: { readonly scope: UndoScope; readonly command: string; readonly coalesce?: string },
  _work: (trx: Transaction<Database>, edits: Edits) => Promise<Answer>,
): Promise<Answer> {
  throw new Error('to be written')
}
