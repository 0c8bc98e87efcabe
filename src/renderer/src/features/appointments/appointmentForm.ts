import type { Appointment, AppointmentFields } from '../../../../contract/models/appointment.ts'
import { addDays } from './addDays.ts'
import { parseMinutes } from './minutes.ts'
import { instantAt, wallClockAt } from './wallClock.ts'

/** The form as it is typed; everything is text until it is handed in. */
export interface AppointmentForm {
  readonly date: string
  readonly time: string
  readonly minutes: string
  readonly place: string
}

export type AppointmentField = keyof AppointmentForm
export type AppointmentProblem = 'required' | 'notRead' | 'skippedHour' | 'minutesRange'

export type CheckedAppointment =
  | { readonly ok: true; readonly fields: AppointmentFields }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<AppointmentField, AppointmentProblem>>> }

/** Longest appointment that can be set, in minutes, as the contract has it. */
const longest = 480

/** An appointment as a form, in its own zone. */
export function formOfAppointment({ start, zone, minutes, place }: Appointment): AppointmentForm {
  return { ...wallClockAt(start, zone), minutes: String(minutes), place }
}

/** The same weekday and hour, so many weeks after `today`. */
export function weeksAhead(form: AppointmentForm, today: string, weeks: number): AppointmentForm {
  return { ...form, date: addDays(today, weeks * 7) }
}

/** What the form says, or what is wrong at which field. The zone is the one the client was told the time in. */
export function checkAppointment(form: AppointmentForm, zone: string): CheckedAppointment {
  const problems: Partial<Record<AppointmentField, AppointmentProblem>> = {}
  const minutes = parseMinutes(form.minutes, longest)
  if (form.date === '') problems.date = 'required'
  else if (!/^\d{4}-\d\d-\d\d$/.test(form.date)) problems.date = 'notRead'
  if (form.time === '') problems.time = 'required'
  else if (!/^\d\d:\d\d$/.test(form.time)) problems.time = 'notRead'
  if (minutes === null) problems.minutes = 'minutesRange'
  const start = problems.date || problems.time ? null : instantAt(form, zone)
  if (start === null && !problems.date && !problems.time) problems.time = 'skippedHour'
  if (start === null || minutes === null) return { ok: false, problems }
  return { ok: true, fields: { start, minutes, zone, place: form.place } }
}
