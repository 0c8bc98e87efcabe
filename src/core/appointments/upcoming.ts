import type { Kysely } from 'kysely'
import type { Appointment } from '../../contract/models/appointment.ts'
import { instantOf } from '../calendar.ts'
import type { Database } from '../db/schema.ts'
import { nextAppointment } from './store.ts'
import { wallTime } from './wallClock.ts'

/**
 * The client's next planned appointment from `now` (milliseconds) on. One on the day of a session has become that
 * session, unless it was made at its end; it is passed over.
 */
export async function upcomingAppointment(
  db: Kysely<Database>,
  clientId: string,
  now: number,
): Promise<Appointment | null> {
  const sessions = await db
    .selectFrom('sessions')
    .select(['id', 'date'])
    .where('client_id', '=', clientId)
    .execute()
  const becameSession = ({ start, zone, sessionId }: Appointment): boolean => {
    const ofDay = sessions.filter(({ date }) => date === wallTime(start, zone).date)
    return ofDay.length > 0 && !ofDay.some(({ id }) => id === sessionId)
  }
  let next = await nextAppointment(db, clientId, instantOf(now))
  while (next !== null && becameSession(next)) {
    next = await nextAppointment(db, clientId, instantOf(Date.parse(next.start) + 1))
  }
  return next
}
