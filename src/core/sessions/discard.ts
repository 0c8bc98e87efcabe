import type { Transaction } from 'kysely'
import type { Done } from '../../contract/models/common.ts'
import { AppError } from '../appError.ts'
import { earliestOtherDrawing } from '../chart/marks/store.ts'
import { earliestOtherSession } from '../chart/store.ts'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import { removeRecords } from './records.ts'
import { checkOpen } from './rules.ts'
import { dependants, getSession, handoutWasGiven } from './store.ts'

/**
 * Removes a draft and all that hangs on it, children first, so that undo can put every row back. A point that later
 * sessions read again stays, and counts as first found in the earliest of them. Throws `conflict` when the session
 * is signed or a handout of it was given.
 */
export async function discardSession(
  trx: Transaction<Database>,
  edits: Edits,
  sessionId: string,
): Promise<Done> {
  checkOpen(await getSession(trx, sessionId))
  if (await handoutWasGiven(trx, sessionId)) {
    throw new AppError('conflict', 'A handout of this session was given, so the session is kept.')
  }
  const { readings, points, plans, blocks, appointments, drawings, marks, sentences } = await dependants(
    trx,
    sessionId,
  )
  for (const { id } of blocks) await edits.remove('plan_blocks', id)
  for (const { id } of plans) await edits.remove('plans', id)
  for (const { id } of readings) await edits.remove('readings', id)
  for (const { id } of points) {
    const other = await earliestOtherSession(trx, id, sessionId)
    if (other === null) await edits.remove('points', id)
    else await edits.update('points', id, { first_session_id: other })
  }
  for (const { id } of drawings) await edits.remove('mark_readings', id)
  for (const { id } of marks) {
    const other = await earliestOtherDrawing(trx, id, sessionId)
    if (other === null) await edits.remove('marks', id)
    else await edits.update('marks', id, { first_session_id: other })
  }
  for (const { id } of sentences) await edits.remove('sentences', id)
  for (const { id } of appointments) await edits.update('appointments', id, { session_id: null })
  await removeRecords(trx, edits, sessionId)
  await edits.remove('sessions', sessionId)
  return {}
}
