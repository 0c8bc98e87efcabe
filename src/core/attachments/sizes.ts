import { type Kysely, sql } from 'kysely'
import type { StoredSizes } from '../../contract/models/attachment.ts'
import type { Backups } from '../backup/backups.ts'
import type { Database } from '../db/schema.ts'

/** How much room the practice takes on disk, as far as it has been written. */
export async function storedSizes(db: Kysely<Database>, backups: Backups): Promise<StoredSizes> {
  const pages = await sql<{ size: number }>`
    SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size`.execute(db)
  const files = await db
    .selectFrom('attachment_files')
    .select(({ fn }) => fn.sum<number | null>('bytes').as('bytes'))
    .executeTakeFirst()
  return {
    database: pages.rows[0]?.size ?? 0,
    attachments: files?.bytes ?? 0,
    backup: backups.kept().at(0)?.bytes ?? null,
  }
}
