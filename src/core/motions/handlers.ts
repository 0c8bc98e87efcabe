import type { Transaction } from 'kysely'
import type { Session } from '../../contract/models/session.ts'
import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { type Edits, recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { columnsOf, motionsOf } from './store.ts'

interface Tools {
  readonly trx: Transaction<Database>
  readonly edits: Edits
  readonly session: Session
}

/** Runs one change of an open session's movements and answers them as they stand then. */
function measured(
  context: Context,
  {
    sessionId,
    ...step
  }: { readonly sessionId: string; readonly command: UndoableCommand; readonly coalesce?: string },
  work: (tools: Tools) => Promise<void>,
) {
  return recorded(context, { ...step, scope: { kind: 'session', id: sessionId } }, async (trx, edits) => {
    const session = await getSession(trx, sessionId)
    checkOpen(session)
    await work({ trx, edits, session })
    return motionsOf(trx, session)
  })
}

async function checkThere({ trx, session }: Tools, id: string): Promise<void> {
  const row = await trx
    .selectFrom('motions')
    .select('id')
    .where('id', '=', id)
    .where('session_id', '=', session.id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This movement is not there any more.')
}

export const motionHandlers: HandlersOf<'motions'> = {
  'motions.ofSession': async ({ db }, { sessionId }) => motionsOf(db, await getSession(db, sessionId)),

  'motions.add': (context, { sessionId, fields }) =>
    measured(context, { sessionId, command: 'motions.add' }, async ({ edits }) => {
      await edits.insert('motions', {
        id: context.newId(),
        session_id: sessionId,
        ...columnsOf(fields),
        created_at: instantOf(context.clock.now()),
      })
    }),

  'motions.change': (context, { sessionId, id, fields }) =>
    measured(context, { sessionId, command: 'motions.change', coalesce: id }, async (tools) => {
      await checkThere(tools, id)
      await tools.edits.update('motions', id, columnsOf(fields))
    }),

  'motions.remove': (context, { sessionId, id }) =>
    measured(context, { sessionId, command: 'motions.remove' }, async (tools) => {
      await checkThere(tools, id)
      await tools.edits.remove('motions', id)
    }),
}
