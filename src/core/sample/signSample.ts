import type { Transaction } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { noteContent } from '../signing/content.ts'
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
