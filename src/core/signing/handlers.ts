import type { Transaction } from 'kysely'
import type { Session } from '../../contract/models/session.ts'
import { AppError } from '../appError.ts'
import { appendAudit } from '../audit/store.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { refreshSearch } from '../search/refresh.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { readSettings } from '../settings/store.ts'
import { findTreatment } from '../treatment/store.ts'
import { amendmentContent, noteContent } from './content.ts'
import { forgetSteps } from './forgetSteps.ts'
import { signedSession } from './signedSession.ts'
import { appendSignature, type ToSign } from './store.ts'
import { verifyClient } from './verify.ts'

/** Puts a link on the client's chain and a line on the trail, and answers how the session stands then. */
async function link(
  context: Context,
  trx: Transaction<Database>,
  { id, clientId }: Session,
  what: Pick<ToSign, 'kind' | 'content'>,
) {
  const { therapistName } = await readSettings(trx)
  await appendSignature(trx, {
    id: context.newId(),
    clientId,
    sessionId: id,
    signedAt: instantOf(context.clock.now()),
    signedBy: therapistName,
    ...what,
  })
  const command = what.kind === 'note' ? 'signing.sign' : 'signing.amend'
  await appendAudit(trx, context, { kind: command, subject: id })
  const signed = await signedSession(trx, { id, clientId })
  if (signed === null) throw new Error('signed, and nothing there')
  return signed
}

export const signingHandlers: HandlersOf<'signing'> = {
  'signing.ofSession': async ({ db }, { sessionId }) => signedSession(db, await getSession(db, sessionId)),

  'signing.verify': ({ db }, { clientId }) => verifyClient(db, clientId),

  'signing.sign': (context, { sessionId }) =>
    context.db.transaction().execute(async (trx) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      const treatment = await findTreatment(trx, sessionId)
      if (treatment !== undefined && treatment.endedAt === null) {
        throw new AppError('conflict', 'The treatment is still running. End it, then sign.')
      }
      await trx
        .updateTable('sessions')
        .set({
          status: 'signed',
          finished_at: instantOf(context.clock.now()),
          revision: session.revision + 1,
        })
        .where('id', '=', sessionId)
        .execute()
      await forgetSteps(trx, session)
      return link(context, trx, session, { kind: 'note', content: await noteContent(trx, session) })
    }),

  'signing.amend': (context, { sessionId, text }) =>
    context.db.transaction().execute(async (trx) => {
      const session = await getSession(trx, sessionId)
      if (session.status === 'draft') {
        throw new AppError('conflict', 'This session is not signed yet: write into the note itself.')
      }
      const signed = await link(context, trx, session, { kind: 'amendment', content: amendmentContent(text) })
      const untouched = { before: null, after: null }
      await refreshSearch(trx, [{ table: 'sessions', id: sessionId, ...untouched }], context.newId)
      return signed
    }),
}
