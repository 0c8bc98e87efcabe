import type { Kysely } from 'kysely'
import type { SignedSession } from '../../contract/models/signature.ts'
import type { Database } from '../db/schema.ts'
import { readAmendment } from './content.ts'
import { signaturesOf } from './store.ts'
import { verifySession } from './verify.ts'

/** What was signed of a session, with how it stands today; null while nothing was. */
export async function signedSession(
  db: Kysely<Database>,
  { id, clientId }: { readonly id: string; readonly clientId: string },
): Promise<SignedSession | null> {
  const verdict = await verifySession(db, { id, clientId })
  if (verdict === null) return null
  const links = await signaturesOf(db, id)
  const note = links.find(({ kind }) => kind === 'note')
  return {
    sessionId: id,
    at: note?.signed_at ?? '',
    by: note?.signed_by ?? '',
    hash: note?.hash ?? '',
    verdict,
    amendments: links
      .filter(({ kind }) => kind === 'amendment')
      .map(({ id: amendment, signed_at, signed_by, content }) => ({
        id: amendment,
        at: signed_at,
        by: signed_by,
        text: readAmendment(content),
      })),
  }
}
