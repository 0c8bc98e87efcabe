import type { Transaction } from 'kysely'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { blocksWithPoint } from '../plans/store.ts'
import { earliestOtherSession, getReading, readingIds } from './store.ts'

/**
 * Takes a point off the chart of one session, and out of that session's plan. Readings of other sessions stay as
 * they are; the point itself goes with its only reading, and else counts as first found in the earliest session
 * that still has one. Throws `notFound` when the session has not read the point.
 */
export async function removeReading(
  trx: Transaction<Database>,
  edits: Edits,
  sessionId: string,
  pointId: string,
): Promise<void> {
  await getReading(trx, sessionId, pointId)
  for (const { id, points } of await blocksWithPoint(trx, sessionId, pointId)) {
    await edits.update('plan_blocks', id, {
      points: JSON.stringify(points.filter((other) => other !== pointId)),
    })
  }
  for (const id of await readingIds(trx, sessionId, pointId)) await edits.remove('readings', id)
  const other = await earliestOtherSession(trx, pointId, sessionId)
  if (other === null) {
    await edits.remove('points', pointId)
    return
  }
  const point = await trx
    .selectFrom('points')
    .select('first_session_id')
    .where('id', '=', pointId)
    .executeTakeFirstOrThrow()
  if (point.first_session_id === sessionId) await edits.update('points', pointId, { first_session_id: other })
}
