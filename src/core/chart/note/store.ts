import type { Kysely } from 'kysely'
import { z } from 'zod'
import { SentenceState } from '../../../contract/models/sentence.ts'
import type { Database } from '../../db/schema.ts'
import type { Kept } from './follow.ts'

/** What a sentence is about. */
export interface Subject {
  readonly kind: 'point' | 'mark'
  readonly id: string
}

export const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`

const StoredSentence = z
  .object({
    id: z.string(),
    subject: z.enum(['point', 'mark']),
    subject_id: z.string(),
    text: z.string(),
    state: SentenceState,
  })
  .transform(({ id, subject, subject_id, text, state }) => ({
    id,
    subject: { kind: subject, id: subject_id },
    key: keyOf({ kind: subject, id: subject_id }),
    text,
    state,
  }))

export interface StoredSentence extends Kept {
  readonly id: string
  readonly subject: Subject
}

/** The sentences of a session's note, in the order they were written. */
export async function sentencesOf(db: Kysely<Database>, sessionId: string): Promise<StoredSentence[]> {
  const rows = await db
    .selectFrom('sentences')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('id')
    .execute()
  return z.array(StoredSentence).parse(rows)
}
