import { sql, type Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'

/**
 * Forgets what could be taken back of a session: its own steps, and those of its client that wrote a row of it, such
 * as the one that began it. They could not be taken back any more, and would stand in the way of those before them.
 */
export async function forgetSteps(
  trx: Transaction<Database>,
  { id, clientId }: { readonly id: string; readonly clientId: string },
): Promise<void> {
  await trx.deleteFrom('changes').where('scope_kind', '=', 'session').where('scope_id', '=', id).execute()
  await trx
    .deleteFrom('changes')
    .where('scope_kind', '=', 'client')
    .where('scope_id', '=', clientId)
    .where(
      sql<boolean>`EXISTS (SELECT 1 FROM json_each(changes.edits) AS edit
        WHERE edit.value ->> 'table' = 'sessions' AND edit.value ->> 'id' = ${id})`,
    )
    .execute()
}
