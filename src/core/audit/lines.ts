import { type Kysely, sql } from 'kysely'
import type { AuditLine } from '../../contract/models/audit.ts'
import type { Database } from '../db/schema.ts'

/** Lines of the trail, newest first, with the names that their ids have today. */
export async function auditLines(
  db: Kysely<Database>,
  before: number | null,
  limit: number,
): Promise<AuditLine[]> {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('sessions', 'sessions.id', 'audit.subject')
    .leftJoin('clients', (join) =>
      join.on(sql<boolean>`clients.id = coalesce(sessions.client_id, audit.subject)`),
    )
    .select(['audit.row', 'audit.at', 'audit.kind', 'clients.name'])
    .$if(before !== null, (query) => query.where('audit.row', '<', before))
    .orderBy('audit.row', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ row, at, kind, name }) => ({ row, at, kind, clientName: name ?? '' }))
}
