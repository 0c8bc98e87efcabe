import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Appointment } from '../../contract/models/appointment.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'

const StoredAppointment = z
  .object({
    id: z.string(),
    client_id: z.string(),
    client_name: z.string(),
    session_id: z.string().nullable(),
    start: z.string(),
    minutes: z.int(),
    zone: z.string(),
    place: z.string(),
    status: z.enum(['planned', 'cancelled']),
  })
  .transform(
    (row): Appointment => ({
      id: row.id,
      clientId: row.client_id,
      clientName: row.client_name,
      sessionId: row.session_id,
      start: row.start,
      minutes: row.minutes,
      zone: row.zone,
      place: row.place,
      status: row.status,
    }),
  )

const selectAppointments = (db: Kysely<Database>) =>
  db
    .selectFrom('appointments')
    .innerJoin('clients', 'clients.id', 'appointments.client_id')
    .selectAll('appointments')
    .select('clients.name as client_name')
    .orderBy('appointments.start')
    .orderBy('appointments.id')

/** One appointment, or `notFound`. */
export async function getAppointment(db: Kysely<Database>, id: string): Promise<Appointment> {
  const row = await selectAppointments(db).where('appointments.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This appointment is not there any more.')
  return StoredAppointment.parse(row)
}

/** The client's first planned appointment that starts at `from` (ISO instant) or later; null when there is none. */
export async function nextAppointment(
  db: Kysely<Database>,
  clientId: string,
  from: string,
): Promise<Appointment | null> {
  const row = await selectAppointments(db)
    .where('appointments.client_id', '=', clientId)
    .where('appointments.status', '=', 'planned')
    .where('appointments.start', '>=', from)
    .executeTakeFirst()
  return row === undefined ? null : StoredAppointment.parse(row)
}

/** Planned appointments that start between two instants, the first included, by start. */
export async function plannedBetween(db: Kysely<Database>, from: string, to: string): Promise<Appointment[]> {
  const rows = await selectAppointments(db)
    .where('appointments.status', '=', 'planned')
    .where('appointments.start', '>=', from)
    .where('appointments.start', '<', to)
    .execute()
  return z.array(StoredAppointment).parse(rows)
}
