import type { Transaction } from 'kysely'
import type { Edits } from '../../db/changes.ts'
import type { Database } from '../../db/schema.ts'
import { earliestOtherDrawing, getMark } from './store.ts'

/**
 * Takes a mark off the chart of one session. Drawings of other sessions stay; the mark itself goes with its only one,
 * and else counts as first drawn in the earliest that is left. Throws `notFound` when this session has not drawn it.
 */
export async function removeMark(
  trx: Transaction<Database>,
  edits: Edits,
  sessionId: string,
  markId: string,
): Promise<void> {
  const { readingId } = await getMark(trx, sessionId, markId)
  await edits.remove('mark_readings', readingId)
  const other = await earliestOtherDrawing(trx, markId, sessionId)
  if (other === null) {
    await edits.remove('marks', markId)
    return
  }
  const mark = await trx
    .selectFrom('marks')
    .select('first_session_id')
    .where('id', '=', markId)
    .executeTakeFirstOrThrow()
  if (mark.first_session_id === sessionId) await edits.update('marks', markId, { first_session_id: other })
}
