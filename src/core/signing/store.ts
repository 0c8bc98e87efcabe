import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { SignaturesRow } from '../db/tables/signatures.ts'
import { beginningOf, contentHash, linkHash } from './chain.ts'

export type StoredSignature = Selectable<SignaturesRow>

export interface ToSign {
  readonly id: string
  readonly clientId: string
  readonly sessionId: string
  readonly kind: 'note' | 'amendment'
  readonly signedAt: string
  readonly signedBy: string
  readonly content: string
}

/** Adds a link to the client's chain. */
export async function appendSignature(db: Kysely<Database>, toSign: ToSign): Promise<void> {
  const chain = toSign.clientId
  const last = await db
    .selectFrom('signatures')
    .select(['ordinal', 'hash'])
    .where('chain', '=', chain)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  const link = {
    chain,
    ordinal: (last?.ordinal ?? 0) + 1,
    session_id: toSign.sessionId,
    kind: toSign.kind,
    signed_at: toSign.signedAt,
    signed_by: toSign.signedBy,
    sha256: contentHash(toSign.content),
    previous: last?.hash ?? beginningOf(chain),
  }
  await db
    .insertInto('signatures')
    .values({
      id: toSign.id,
      client_id: toSign.clientId,
      content: toSign.content,
      ...link,
      hash: linkHash(link),
    })
    .execute()
}

/** What was signed of a session: its note first, then its amendments. */
export function signaturesOf(db: Kysely<Database>, sessionId: string): Promise<StoredSignature[]> {
  return db.selectFrom('signatures').selectAll().where('session_id', '=', sessionId).orderBy('row').execute()
}

/** Every link of the chains that lie under a client: one, or more after a merge. */
export function chainsOf(db: Kysely<Database>, clientId: string): Promise<StoredSignature[]> {
  return db
    .selectFrom('signatures')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('chain')
    .orderBy('ordinal')
    .execute()
}

/** The client's sessions that are signed, or that the trail says were signed. */
export async function sessionsSaidSigned(db: Kysely<Database>, clientId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sessions')
    .select('id')
    .where('client_id', '=', clientId)
    .where(
      // the kind stands in the text, so that the index of signed sessions is used
      sql<boolean>`(sessions.status = 'signed' OR EXISTS
        (SELECT 1 FROM audit WHERE audit.subject = sessions.id AND audit.kind = 'signing.sign'))`,
    )
    .execute()
  return rows.map(({ id }) => id)
}
