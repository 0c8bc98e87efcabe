import type { Insertable, Transaction, Updateable } from 'kysely'
import type { UndoableCommand, UndoScope } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { appendAudit } from '../audit/store.ts'
import type { Context } from '../context.ts'
import { refreshSearch } from '../search/refresh.ts'
import { merged, type RowEdit, readEdits } from './rowEdits.ts'
import { imageOf, insertImage, removeRow, type UndoableTable, updateImage } from './rowImages.ts'
import type { Database } from './schema.ts'
import { refuseSigned } from './signedRows.ts'

/** Writes rows and keeps their images before and after, so that the command can be taken back. */
export interface Edits {
  insert<T extends UndoableTable>(table: T, row: Insertable<Database[T]>): Promise<void>
  /** Throws AppError notFound when there is no such row. */
  update<T extends UndoableTable>(table: T, id: string, patch: Updateable<Database[T]>): Promise<void>
  /** Removes one row; remove the rows that refer to it first, or undo cannot bring them back. */
  remove<T extends UndoableTable>(table: T, id: string): Promise<void>
}

interface Step {
  readonly scope: UndoScope
  readonly command: UndoableCommand
  readonly coalesce?: string
}

const joinsForMs = 10_000

/**
 * Runs a command in one transaction and records it under `scope` for undo. Inside, only `trx` and `edits` are in
 * scope: the single connection would deadlock on `context.db`. A new command ends what could be redone.
 * `coalesce`: a command of the same name and key within ten seconds joins the step before it (typing).
 */
export function recorded<Answer>(
  context: Context,
  step: Step,
  work: (trx: Transaction<Database>, edits: Edits) => Promise<Answer>,
): Promise<Answer> {
  return context.db.transaction().execute(async (trx) => {
    const done: RowEdit[] = []
    const answer = await work(trx, editsOn(trx, done))
    const edits = merged(done)
    await refuseSigned(trx, edits)
    if (edits.length > 0) await keep(context, trx, step, edits)
    await refreshSearch(trx, done, context.newId)
    return answer
  })
}

function editsOn(trx: Transaction<Database>, done: RowEdit[]): Edits {
  const existing = async (table: UndoableTable, id: string) => {
    const before = await imageOf(trx, table, id)
    if (before === null) throw new AppError('notFound', 'this is not there any more')
    return before
  }
  return {
    async insert(table, row) {
      const columns = Object.entries(row)
      const id = columns.find(([column]) => column === 'id')?.[1]
      if (typeof id !== 'string') throw new Error('a row needs an id')
      await insertImage(trx, table, columns)
      done.push({ table, id, before: null, after: await imageOf(trx, table, id) })
    },
    async update(table, id, patch) {
      const before = await existing(table, id)
      await updateImage(trx, table, id, Object.entries(patch))
      done.push({ table, id, before, after: await imageOf(trx, table, id) })
    },
    async remove(table, id) {
      const before = await existing(table, id)
      await removeRow(trx, table, id)
      done.push({ table, id, before, after: null })
    },
  }
}

async function keep(context: Context, trx: Transaction<Database>, step: Step, edits: readonly RowEdit[]) {
  const { scope, command, coalesce } = step
  const now = context.clock.now()
  const ofScope = () =>
    trx.selectFrom('changes').where('scope_kind', '=', scope.kind).where('scope_id', '=', scope.id)
  await trx
    .deleteFrom('changes')
    .where('scope_kind', '=', scope.kind)
    .where('scope_id', '=', scope.id)
    .where('undone', '=', 1)
    .execute()
  const last = await ofScope().selectAll().orderBy('row', 'desc').limit(1).executeTakeFirst()
  if (
    last !== undefined &&
    coalesce !== undefined &&
    last.coalesce === coalesce &&
    last.command === command &&
    Math.abs(now - Date.parse(last.created_at)) <= joinsForMs
  ) {
    const joined = merged([...readEdits(last.edits), ...edits])
    if (joined.length === 0) await trx.deleteFrom('changes').where('row', '=', last.row).execute()
    else {
      await trx
        .updateTable('changes')
        .set({ edits: JSON.stringify(joined) })
        .where('row', '=', last.row)
        .execute()
    }
    return
  }
  await trx
    .insertInto('changes')
    .values({
      id: context.newId(),
      scope_kind: scope.kind,
      scope_id: scope.id,
      command,
      edits: JSON.stringify(edits),
      coalesce: coalesce ?? null,
      undone: 0,
      created_at: new Date(now).toISOString(),
    })
    .execute()
  // What joins the step before it, like typing, is on the trail already.
  await appendAudit(trx, context, { kind: command, subject: scope.id })
}

/** How long a step of a client can be taken back, a merge among them. */
export const clientStepsKeptMs = 30 * 24 * 60 * 60 * 1000

/** Forgets steps of clients that are older than 30 days; done whenever the practice is opened. */
export async function forgetOldSteps(context: Pick<Context, 'db' | 'clock'>): Promise<void> {
  const oldest = new Date(context.clock.now() - clientStepsKeptMs).toISOString()
  await context.db
    .deleteFrom('changes')
    .where('scope_kind', '=', 'client')
    .where('created_at', '<', oldest)
    .execute()
  // who became part of whom is kept: a backup may still hold the one who went when the other is erased
  await context.db
    .updateTable('client_merges')
    .set({ state: '', gone_name: '' })
    .where('merged_at', '<', oldest)
    .where('state', '<>', '')
    .execute()
}
