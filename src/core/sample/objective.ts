import type { Transaction } from 'kysely'
import { followed } from '../chart/note/follow.ts'
import { keyOf } from '../chart/note/store.ts'
import { sentencesWanted } from '../chart/note/wanted.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'

/** Writes the findings of one visit into its note as the chart would have, so that they follow it from here on. */
export async function writeObjective(
  { newId }: Pick<Context, 'newId'>,
  trx: Transaction<Database>,
  sessionId: string,
  created_at: string,
): Promise<void> {
  const wanted = await sentencesWanted(trx, sessionId)
  const { text: objective } = followed(
    '',
    [],
    wanted.map(({ subject, text }) => ({ key: keyOf(subject), text, fresh: true })),
  )
  await trx.updateTable('sessions').set({ objective }).where('id', '=', sessionId).execute()
  for (const { subject, text } of wanted) {
    await trx
      .insertInto('sentences')
      .values({
        id: newId(),
        session_id: sessionId,
        subject: subject.kind,
        subject_id: subject.id,
        text,
        state: 'following',
        created_at,
      })
      .execute()
  }
}
