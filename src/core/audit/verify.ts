import type { Kysely } from 'kysely'
import type { AuditVerdict } from '../../contract/models/audit.ts'
import type { Database } from '../db/schema.ts'
import { beginning, chained } from './chain.ts'
import type { AuditMark } from './store.ts'

const atOnce = 2000

/**
 * Walks the whole chain: every row in its place, every hash that of its row and all before it, and the mark that the
 * vault remembers on the chain. `remembered` is null as long as no vault has any.
 */
export async function verifyAudit(db: Kysely<Database>, remembered: AuditMark | null): Promise<AuditVerdict> {
  let previous = beginning
  let count = 0
  while (true) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('row', '>', count)
      .orderBy('row')
      .limit(atOnce)
      .execute()
    for (const row of rows) {
      if (row.row !== count + 1) return { kind: 'missing', row: count + 1 }
      if (row.hash !== chained(previous, row)) return { kind: 'changed', row: row.row }
      previous = row.hash
      count = row.row
      if (remembered !== null && count === remembered.count && previous !== remembered.head) {
        return { kind: 'changed', row: count }
      }
    }
    if (rows.length < atOnce) break
  }
  if (remembered !== null && count < remembered.count) return { kind: 'cutOff', row: count + 1 }
  return { kind: 'whole', count }
}
