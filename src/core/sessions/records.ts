import type { Kysely } from 'kysely'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'

/** What a session wrote down beside chart and plan, in the order in which it must go. */
const tables = ['plan_overrides', 'consents', 'screenings', 'settled_flags', 'motions', 'outcomes'] as const

/** Removes a session's reasons, answers and treatment, so that undo can put every row back. */
export async function removeRecords(db: Kysely<Database>, edits: Edits, sessionId: string): Promise<void> {
  for (const table of tables) {
    const rows = await db.selectFrom(table).select('id').where('session_id', '=', sessionId).execute()
    for (const { id } of rows) await edits.remove(table, id)
  }
  const treatments = await db
    .selectFrom('treatments')
    .select('id')
    .where('session_id', '=', sessionId)
    .execute()
  for (const treatment of treatments) {
    const events = await db
      .selectFrom('treatment_events')
      .select('id')
      .where('treatment_id', '=', treatment.id)
      .execute()
    for (const { id } of events) await edits.remove('treatment_events', id)
    await edits.remove('treatments', treatment.id)
  }
}
