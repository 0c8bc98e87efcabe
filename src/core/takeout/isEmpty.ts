import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'

/** True while nobody and nothing is recorded in the practice. */
export async function isEmpty(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom('clients').select('id').limit(1).executeTakeFirst()) === undefined
}
