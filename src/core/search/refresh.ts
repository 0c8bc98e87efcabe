import type { Transaction } from 'kysely'
import type { RowEdit } from '../db/rowEdits.ts'
import type { Database } from '../db/schema.ts'
import { fold } from './fold.ts'

interface SearchDocument {
  readonly client_id: string
  readonly date: string
  readonly text: string
}

/** Joins what is written of one owner; each part on lines of its own, so that an excerpt does not run across. */
const written = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n')

async function ofClient(trx: Transaction<Database>, id: string): Promise<SearchDocument | null> {
  const client = await trx.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst()
  if (client === undefined) return null
  return {
    client_id: id,
    date: client.created_at.slice(0, 10),
    text: written([client.note, client.loads, client.occupation, client.email]),
  }
}

async function ofSession(trx: Transaction<Database>, id: string): Promise<SearchDocument | null> {
  const session = await trx.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst()
  if (session === undefined) return null
  const { reason, goal, subjective, objective, assessment, plan_note, next_time } = session
  return {
    client_id: session.client_id,
    date: session.date,
    text: written([reason, goal, subjective, objective, assessment, plan_note, next_time]),
  }
}

/**
 * Brings the search documents of every client and session among the edited rows up to date, in the command's own
 * transaction. The only place that writes them; undo and redo come here too.
 */
export async function refreshSearch(
  trx: Transaction<Database>,
  edits: readonly RowEdit[],
  newId: () => string,
): Promise<void> {
  const touched = (table: RowEdit['table']) =>
    new Set(edits.filter((edit) => edit.table === table).map((edit) => edit.id))
  for (const id of touched('clients')) await write(trx, 'client', id, await ofClient(trx, id), newId)
  for (const id of touched('sessions')) await write(trx, 'session', id, await ofSession(trx, id), newId)
}

async function write(
  trx: Transaction<Database>,
  kind: 'client' | 'session',
  owner: string,
  found: SearchDocument | null,
  newId: () => string,
) {
  if (found === null || found.text === '') {
    await trx.deleteFrom('search_documents').where('kind', '=', kind).where('owner', '=', owner).execute()
    return
  }
  const folded = fold(found.text)
  await trx
    .insertInto('search_documents')
    .values({ id: newId(), kind, owner, ...found, folded })
    .onConflict((conflict) => conflict.columns(['kind', 'owner']).doUpdateSet({ ...found, folded }))
    .execute()
}
