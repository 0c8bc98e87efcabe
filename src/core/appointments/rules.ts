import type { AppointmentFields } from '../../contract/models/appointment.ts'
import { AppError } from '../appError.ts'
import { isZone } from './wallClock.ts'

/** Throws `invalid` at `fields.zone` for a zone nobody knows, and at `fields.start` for a moment that is over. `now` in milliseconds. */
export function checkAppointment({ start, zone }: AppointmentFields, now: number): void {
  if (!isZone(zone)) {
    throw new AppError('invalid', 'This time zone is not known.', {
      fields: { 'fields.zone': 'unknownZone' },
    })
  }
  if (Date.parse(start) < now) {
    throw new AppError('invalid', 'This time is over already.', { fields: { 'fields.start': 'timeInPast' } })
  }
}
