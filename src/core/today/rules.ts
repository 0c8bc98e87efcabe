import type { Appointment } from '../../contract/models/appointment.ts'
import type { TodayAppointment, TodaySession } from '../../contract/models/today.ts'
import { wallTime } from '../appointments/wallClock.ts'

export type Entry = TodaySession | TodayAppointment

/** Appointments whose own wall clock shows this day, without those whose client has a session on it. */
export function entriesOfDay(
  day: string,
  sessions: readonly TodaySession[],
  appointments: readonly Appointment[],
): Entry[] {
  const begun = new Set(sessions.map(({ clientId }) => clientId))
  const waiting = appointments
    .filter(({ clientId }) => !begun.has(clientId))
    .map((appointment) => ({ appointment, wall: wallTime(appointment.start, appointment.zone) }))
    .filter(({ wall }) => wall.date === day)
    .map(
      ({ appointment, wall }): TodayAppointment => ({
        kind: 'appointment',
        id: appointment.id,
        clientId: appointment.clientId,
        clientName: appointment.clientName,
        startTime: wall.time,
        minutes: appointment.minutes,
        place: appointment.place,
      }),
    )
  // without a time it comes when it comes: after those that have one
  const byTime = (entry: Entry): string => entry.startTime ?? '99:99'
  return [...sessions, ...waiting].sort((a, b) => byTime(a).localeCompare(byTime(b)))
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * The first entry that is not signed and not yet over: it started no longer ago than it lasts. A session without
 * a time counts as still to come. `time` is the wall clock now, "14:30".
 */
export function nextEntry(entries: readonly Entry[], time: string): Entry | null {
  const now = minutesOf(time)
  const isOpen = (entry: Entry): boolean => {
    if (entry.kind === 'session' && entry.signed) return false
    return entry.startTime === null || minutesOf(entry.startTime) + entry.minutes >= now
  }
  return entries.find(isOpen) ?? null
}

/** Minutes of hands-on work that the day holds. */
export const handsOnMinutes = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { minutes }) => sum + minutes, 0)
