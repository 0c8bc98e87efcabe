import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { TodaySession, UnfinishedNote } from '../../contract/models/today.ts'
import type { Database } from '../db/schema.ts'
import { inOrder, newestFirst } from '../sessions/order.ts'

const StoredSession = z.object({
  id: z.string(),
  client_id: z.string(),
  client_name: z.string(),
  date: z.string(),
  start_time: z.string().nullable(),
  minutes: z.int(),
  reason: z.string(),
  status: z.string(),
})

const selectSessions = (db: Kysely<Database>) =>
  db
    .selectFrom('sessions')
    .innerJoin('clients', 'clients.id', 'sessions.client_id')
    .select([
      'sessions.id',
      'sessions.client_id',
      'clients.name as client_name',
      'sessions.date',
      'sessions.start_time',
      'sessions.minutes',
      'sessions.reason',
      'sessions.status',
    ])

/** Sessions of one day, by time. */
export async function sessionsOn(db: Kysely<Database>, day: string): Promise<TodaySession[]> {
  const rows = await selectSessions(db).where('sessions.date', '=', day).orderBy(inOrder).execute()
  return z
    .array(StoredSession)
    .parse(rows)
    .map((row) => ({
      kind: 'session',
      id: row.id,
      clientId: row.client_id,
      clientName: row.client_name,
      startTime: row.start_time,
      minutes: row.minutes,
      reason: row.reason,
      signed: row.status === 'signed',
    }))
}

/** A practice that never signs still has a Today that opens at once. */
const shownAtMost = 200

/** Sessions up to and with this day whose note is not signed, newest first. */
export async function unfinishedUpTo(db: Kysely<Database>, day: string): Promise<UnfinishedNote[]> {
  const rows = await selectSessions(db)
    .where('sessions.status', '=', 'draft')
    .where('sessions.date', '<=', day)
    .orderBy(newestFirst)
    .limit(shownAtMost)
    .execute()
  return z
    .array(StoredSession)
    .parse(rows)
    .map((row) => ({
      sessionId: row.id,
      clientId: row.client_id,
      clientName: row.client_name,
      date: row.date,
    }))
}
