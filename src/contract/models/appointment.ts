import { z } from 'zod'
import { Id, Instant, line } from './common.ts'

export const AppointmentFields = z.strictObject({
  /** Start as a moment in UTC. */
  start: Instant,
  minutes: z.int().min(5).max(480),
  /** IANA zone in which the client was told the time, "Europe/London". */
  zone: z.string().min(1).max(80),
  place: line(200),
})
export type AppointmentFields = z.infer<typeof AppointmentFields>

export const SetAppointment = z.strictObject({
  clientId: Id,
  /** The session at whose end it was set. */
  sessionId: Id.nullable(),
  fields: AppointmentFields,
})
export const ChangeAppointment = z.strictObject({ id: Id, fields: AppointmentFields })

export interface Appointment extends AppointmentFields {
  readonly id: Id
  readonly clientId: Id
  readonly clientName: string
  readonly sessionId: Id | null
  readonly status: 'planned' | 'cancelled'
}
