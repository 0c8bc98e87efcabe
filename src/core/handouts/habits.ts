import type { Kysely } from 'kysely'
import { HandoutChoices } from '../../contract/models/handout.ts'
import type { Database } from '../db/schema.ts'

/** What this client's sheets keep; null when nothing was kept. */
export async function keptChoices(db: Kysely<Database>, clientId: string): Promise<HandoutChoices | null> {
  const row = await db
    .selectFrom('handout_habits')
    .select('choices')
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row === undefined ? null : HandoutChoices.parse(JSON.parse(row.choices))
}

/** Keeps choices for the client's next sheets: all but the note, which was for one day. */
export async function keepChoices(
  db: Kysely<Database>,
  of: {
    readonly id: string
    readonly clientId: string
    readonly choices: HandoutChoices
    readonly at: string
  },
): Promise<void> {
  const kept = { choices: JSON.stringify({ ...of.choices, note: '' }), kept_at: of.at }
  await db
    .insertInto('handout_habits')
    .values({ id: of.id, client_id: of.clientId, ...kept })
    .onConflict((conflict) => conflict.column('client_id').doUpdateSet(kept))
    .execute()
}
