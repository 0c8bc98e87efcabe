import type { Kysely } from 'kysely'
import type { HitPlace } from '../../contract/models/search.ts'
import type { Database } from '../db/schema.ts'
import { getSession } from '../sessions/store.ts'
import { fold } from './fold.ts'

/** How many of the words a text holds, as the beginning of one of its own. */
function held(text: string, words: readonly string[]): number {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return words.filter((word) => folded.includes(` ${word}`)).length
}

/** The place of a session that holds most of the words; fields of the note before points and marks. Null for none. */
export async function placeWithin(
  db: Kysely<Database>,
  sessionId: string,
  words: readonly string[],
): Promise<HitPlace | null> {
  const session = await getSession(db, sessionId)
  const fields = ['reason', 'goal', 'subjective', 'objective', 'assessment', 'planNote', 'nextTime'] as const
  const readings = await db
    .selectFrom('readings')
    .select(['point_id', 'note', 'referral'])
    .where('session_id', '=', sessionId)
    .orderBy('row')
    .execute()
  const marks = await db
    .selectFrom('mark_readings')
    .select(['mark_id', 'note'])
    .where('session_id', '=', sessionId)
    .orderBy('row')
    .execute()
  const places: { readonly place: HitPlace; readonly text: string }[] = [
    ...fields.map((field) => ({ place: { kind: 'field', field } as const, text: session[field] })),
    ...readings.map(({ point_id, note, referral }) => ({
      place: { kind: 'point', id: point_id } as const,
      text: `${note}\n${referral}`,
    })),
    ...marks.map(({ mark_id, note }) => ({ place: { kind: 'mark', id: mark_id } as const, text: note })),
  ]
  let best: HitPlace | null = null
  let most = 0
  for (const { place, text } of places) {
    const count = held(text, words)
    if (count > most) [best, most] = [place, count]
  }
  return best
}
