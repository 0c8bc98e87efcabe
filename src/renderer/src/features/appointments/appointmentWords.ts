import type { Appointment } from '../../../../contract/models/appointment.ts'
import { formatWeekday } from '../../i18n/format.ts'
import { localZone, wallClockAt } from './wallClock.ts'

/** `length` is the minutes in words. "Thu 6 Dec, 14:30, 60 min, at home"; the zone is named only where it is not this computer's. */
export function appointmentWords({ start, zone, place }: Appointment, length: string): string {
  const { date, time } = wallClockAt(start, zone)
  const clock = zone === localZone() ? time : `${time} (${zone})`
  return [formatWeekday(date), clock, length, place].filter((part) => part !== '').join(', ')
}
