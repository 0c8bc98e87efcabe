import type { Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import { indexPaper, refreshSearch } from './refresh.ts'

/** Makes every search document anew from what is stored: after a fill, or after data came in from elsewhere. */
export async function indexAll(trx: Transaction<Database>, newId: () => string): Promise<void> {
  const clients = await trx.selectFrom('clients').select('id').execute()
  const sessions = await trx.selectFrom('sessions').select('id').execute()
  const untouched = { before: null, after: null }
  await refreshSearch(
    trx,
    [
      ...clients.map(({ id }) => ({ table: 'clients' as const, id, ...untouched })),
      ...sessions.map(({ id }) => ({ table: 'sessions' as const, id, ...untouched })),
    ],
    newId,
  )
  for (const { id } of await trx.selectFrom('handouts').select('id').execute())
    await indexPaper(trx, 'handout', id, newId)
  for (const { id } of await trx.selectFrom('letters').select('id').execute())
    await indexPaper(trx, 'letter', id, newId)
}
