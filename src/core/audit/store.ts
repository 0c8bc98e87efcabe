import type { Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/schema.ts'
import { beginning, chained } from './chain.ts'

/** How long the chain is, and the hash at its end. */
export interface AuditMark {
  readonly count: number
  readonly head: string
}

export interface AuditedEvent {
  readonly kind: string
  readonly subject?: string
  /** Milliseconds since 1970, for what could only be written down later. */
  readonly at?: number
}

interface Around {
  readonly clock: Clock
  newId(): string
}

/** Adds to the chain. Takes the transaction of what it tells about, so that both happen or neither. */
export async function appendAudit(
  db: Kysely<Database>,
  { clock, newId }: Around,
  { kind, subject = '', at = clock.now() }: AuditedEvent,
): Promise<void> {
  const { count, head } = await auditMark(db)
  const entry = { row: count + 1, id: newId(), at: new Date(at).toISOString(), kind, subject }
  await db
    .insertInto('audit')
    .values({ ...entry, hash: chained(head, entry) })
    .execute()
}

/** The same in a transaction of its own, for what is about no row. */
export function noteAudit(
  { db, ...around }: Around & { readonly db: Kysely<Database> },
  event: AuditedEvent,
): Promise<void> {
  return db.transaction().execute((trx) => appendAudit(trx, around, event))
}

/**
 * Has the vault remember the end of the trail. Where what it remembers is not on the trail any more, it goes on
 * remembering that: a cut must not be forgotten at the next lock.
 */
export async function rememberTrail(db: Kysely<Database>, vault: TrailKeeper): Promise<void> {
  const mark = vault.auditMark
  if (mark !== null && mark.count > 0) {
    const there = await db.selectFrom('audit').select('hash').where('row', '=', mark.count).executeTakeFirst()
    if (there?.hash !== mark.head) return
  }
  vault.rememberAudit(await auditMark(db))
}

interface TrailKeeper {
  readonly auditMark: AuditMark | null
  rememberAudit(mark: AuditMark): void
}

export async function auditMark(db: Kysely<Database>): Promise<AuditMark> {
  const last = await db
    .selectFrom('audit')
    .select(['row', 'hash'])
    .orderBy('row', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined ? { count: 0, head: beginning } : { count: last.row, head: last.hash }
}
