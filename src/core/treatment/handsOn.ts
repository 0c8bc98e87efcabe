import type { Kysely } from 'kysely'
import type { HandsOn } from '../../contract/models/treatment.ts'
import type { Database } from '../db/schema.ts'
import type { Moment } from './moment.ts'
import { treatmentSettings } from './settings.ts'
import { findTreatment, logOf } from './store.ts'
import { treatmentOf } from './treatmentOf.ts'

/** Whole minutes treated in sessions of a day, beside the limit the masseur has set. */
export async function handsOnOf(db: Kysely<Database>, date: string, now: Moment): Promise<HandsOn> {
  const sessions = await db
    .selectFrom('treatments')
    .innerJoin('sessions', 'sessions.id', 'treatments.session_id')
    .select('sessions.id')
    .where('sessions.date', '=', date)
    .execute()
  let seconds = 0
  for (const { id } of sessions) {
    const stored = await findTreatment(db, id)
    if (stored === undefined) continue
    seconds += treatmentOf(stored, await logOf(db, stored.id), now, () => '').seconds
  }
  const { handsOnLimit: limit } = await treatmentSettings(db)
  const minutes = Math.floor(seconds / 60)
  return { date, minutes, limit, over: limit > 0 && minutes >= limit }
}
