import type { Kysely } from 'kysely'
import { z } from 'zod'
import { ConsentAnswer, ConsentArea } from '../../contract/models/consent.ts'
import type { Database } from '../db/schema.ts'

const StoredConsent = z.object({ area: ConsentArea, answer: ConsentAnswer, created_at: z.string() })

/** The last answer about each sensitive area that was asked for in a session, with its moment. */
export async function answersOf(
  db: Kysely<Database>,
  sessionId: string,
): Promise<ReadonlyMap<ConsentArea, { readonly answer: ConsentAnswer; readonly at: string }>> {
  const rows = await db
    .selectFrom('consents')
    .select(['area', 'answer', 'created_at'])
    .where('session_id', '=', sessionId)
    .orderBy('row')
    .execute()
  return new Map(
    z
      .array(StoredConsent)
      .parse(rows)
      .map(({ area, answer, created_at }) => [area, { answer, at: created_at }]),
  )
}
