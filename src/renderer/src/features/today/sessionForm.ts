import type { SentTo } from '../../../../contract/procedures.ts'
import { parseMinutes } from '../appointments/minutes.ts'

/** The form of a new session as it is typed. `day` is the day it was begun: yesterday's form is no help today. */
export interface SessionForm {
  readonly day: string
  readonly who: string
  readonly clientId: string
  readonly name: string
  readonly phone: string
  readonly date: string
  readonly startTime: string
  readonly minutes: string
}

export type SessionProblem = 'required' | 'notRead' | 'future' | 'minutesRange'

export type CheckedSession =
  | { readonly ok: true; readonly fields: Omit<SentTo<'sessions.create'>, 'clientId'> }
  | {
      readonly ok: false
      readonly problems: Readonly<Partial<Record<'date' | 'startTime' | 'minutes', SessionProblem>>>
    }

/** Longest session, in minutes, as the contract has it. */
const longest = 240

/** When the session is, or what is wrong at which field; a session lies today or behind. */
export function checkSession(form: SessionForm, today: string): CheckedSession {
  const problems: Partial<Record<'date' | 'startTime' | 'minutes', SessionProblem>> = {}
  const minutes = parseMinutes(form.minutes, longest)
  if (form.date === '') problems.date = 'required'
  else if (!/^\d{4}-\d\d-\d\d$/.test(form.date)) problems.date = 'notRead'
  else if (form.date > today) problems.date = 'future'
  if (form.startTime !== '' && !/^\d\d:\d\d$/.test(form.startTime)) problems.startTime = 'notRead'
  if (minutes === null || Object.keys(problems).length > 0) {
    return { ok: false, problems: minutes === null ? { ...problems, minutes: 'minutesRange' } : problems }
  }
  return {
    ok: true,
    fields: { date: form.date, startTime: form.startTime === '' ? null : form.startTime, minutes },
  }
}
