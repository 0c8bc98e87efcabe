import type { Transaction } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { redFlags } from '../reference/redFlags.ts'
import { writtenAt } from './moments.ts'

/** The red-flag questions, asked in a visit and answered with no. */
export async function fillScreening(
  context: Context,
  trx: Transaction<Database>,
  visit: { readonly clientId: string; readonly sessionId: string; readonly date: string },
): Promise<void> {
  await trx
    .insertInto('screenings')
    .values({
      id: context.newId(),
      client_id: visit.clientId,
      session_id: visit.sessionId,
      date: visit.date,
      answers: JSON.stringify(redFlags.map(({ id }) => ({ flag: id, answer: 'no' }))),
      note: '',
      created_at: writtenAt(visit.date),
    })
    .execute()
}
