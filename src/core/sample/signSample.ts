import type { Transaction } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { amendmentContent, noteContent } from '../signing/content.ts'
import { appendSignature } from '../signing/store.ts'

const therapist = 'Anna Berg'

/** Signs every visit whose note was written, client by client in the order of the visits. */
export async function signSample(
  { newId }: Pick<Context, 'newId'>,
  trx: Transaction<Database>,
): Promise<void> {
  await trx.updateTable('sessions').set({ status: 'signed' }).where('finished_at', 'is not', null).execute()
  const visits = await trx
    .selectFrom('sessions')
    .select(['id', 'client_id', 'date', 'finished_at'])
    .where('status', '=', 'signed')
    .orderBy('client_id')
    .orderBy('date')
    .execute()
  for (const { id, client_id, date, finished_at } of visits) {
    await appendSignature(trx, {
      id: newId(),
      clientId: client_id,
      sessionId: id,
      kind: 'note',
      signedAt: finished_at ?? '',
      signedBy: therapist,
      content: await noteContent(trx, { id, clientId: client_id, date }),
    })
  }
  await amend(newId, trx, 'Marta Lindqvist', 'Telephoned two days later: the headache stayed away.')
  await amend(newId, trx, 'Paul Brandt', 'Forgot to note: he will bring the letter of his doctor next time.')
}

/** Words added to the client's last signed visit. */
async function amend(
  newId: () => string,
  trx: Transaction<Database>,
  name: string,
  text: string,
): Promise<void> {
  const last = await trx
    .selectFrom('sessions')
    .innerJoin('clients', 'clients.id', 'sessions.client_id')
    .select(['sessions.id', 'sessions.client_id', 'sessions.date', 'sessions.finished_at'])
    .where('clients.name', '=', name)
    .where('sessions.status', '=', 'signed')
    .orderBy('sessions.date', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return
  await appendSignature(trx, {
    id: newId(),
    clientId: last.client_id,
    sessionId: last.id,
    kind: 'amendment',
    signedAt: last.finished_at ?? '',
    signedBy: therapist,
    content: amendmentContent(text),
  })
}

/**
 * Signs everything again whose dates have moved. Only the sample is ever signed anew: it is about today by design, and
 * nobody's record.
 */
export async function signSampleAgain(
  { newId }: Pick<Context, 'newId'>,
  trx: Transaction<Database>,
  moved: (moment: string) => string,
): Promise<void> {
  const signed = await trx.selectFrom('signatures').selectAll().orderBy('row').execute()
  await trx.deleteFrom('signatures').execute()
  for (const { client_id, session_id, kind, signed_at, signed_by, content } of signed) {
    const { date } = await trx
      .selectFrom('sessions')
      .select('date')
      .where('id', '=', session_id)
      .executeTakeFirstOrThrow()
    const isNote = kind === 'note'
    await appendSignature(trx, {
      id: newId(),
      clientId: client_id,
      sessionId: session_id,
      kind: isNote ? 'note' : 'amendment',
      signedAt: moved(signed_at),
      signedBy: signed_by,
      content: isNote ? await noteContent(trx, { id: session_id, clientId: client_id, date }) : content,
    })
  }
}
