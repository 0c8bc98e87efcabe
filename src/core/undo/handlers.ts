import type { Kysely } from 'kysely'
import type { UndoScope, UndoState } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { appendAudit } from '../audit/store.ts'
import { mergeCommand } from '../clients/merge/merge.ts'
import { unmergeClients } from '../clients/merge/unmerge.ts'
import type { Context } from '../context.ts'
import { readEdits } from '../db/rowEdits.ts'
import type { Database } from '../db/schema.ts'
import { refuseSigned } from '../db/signedRows.ts'
import type { ChangesRow } from '../db/tables/practice.ts'
import type { HandlersOf } from '../handlers.ts'
import { refreshSearch } from '../search/refresh.ts'
import { replay, reversed } from './replay.ts'

export const undoHandlers: HandlersOf<'undo'> = {
  'undo.state': ({ db }, scope) => stateOf(db, scope),
  'undo.undo': (context, scope) => step(context, scope, 'undo'),
  'undo.redo': (context, scope) => step(context, scope, 'redo'),
}

/** The newest step still done is what undo takes; the oldest step undone is what redo takes. */
function nextStep(db: Kysely<Database>, { kind, id }: UndoScope, way: 'undo' | 'redo') {
  return db
    .selectFrom('changes')
    .select(['id', 'row', 'command', 'edits'])
    .where('scope_kind', '=', kind)
    .where('scope_id', '=', id)
    .where('undone', '=', way === 'undo' ? 0 : 1)
    .orderBy('row', way === 'undo' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
}

async function stateOf(db: Kysely<Database>, scope: UndoScope): Promise<UndoState> {
  const undo = await nextStep(db, scope, 'undo')
  const redo = await nextStep(db, scope, 'redo')
  return { undo: undo?.command ?? null, redo: redo?.command ?? null }
}

/** Undo or redo of one step in one transaction; throws AppError conflict when there is none or it no longer fits. */
function step(context: Context, scope: UndoScope, way: 'undo' | 'redo'): Promise<UndoState> {
  return context.db.transaction().execute(async (trx) => {
    await checkNotSigned(trx, scope)
    const found = await nextStep(trx, scope, way)
    if (found === undefined) throw new AppError('conflict', `nothing to ${way}`)
    if (found.command === mergeCommand) {
      await unmergeClients(trx, context, found.id)
      return stateOf(trx, scope)
    }
    const edits = editsFor(found, way)
    await refuseSigned(trx, edits)
    await replay(trx, edits)
    await refreshSearch(trx, edits, context.newId)
    await trx
      .updateTable('changes')
      // A step that was taken back and brought again is not joined by what is typed after it.
      .set({ undone: way === 'undo' ? 1 : 0, coalesce: null })
      .where('row', '=', found.row)
      .execute()
    await appendAudit(trx, context, { kind: `undo.${way}`, subject: scope.id })
    return stateOf(trx, scope)
  })
}

function editsFor({ edits }: Pick<ChangesRow, 'edits'>, way: 'undo' | 'redo') {
  const stored = readEdits(edits)
  return way === 'undo' ? reversed(stored) : stored
}

/** What was signed stays as it was signed. */
async function checkNotSigned(db: Kysely<Database>, scope: UndoScope) {
  if (scope.kind !== 'session') return
  const session = await db
    .selectFrom('sessions')
    .select('status')
    .where('id', '=', scope.id)
    .executeTakeFirst()
  if (session?.status === 'signed')
    throw new AppError('signed', 'This session is signed. What it says can no longer be changed.')
}
