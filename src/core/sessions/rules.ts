import type { Updateable } from 'kysely'
import type { Session, SessionEdit } from '../../contract/models/session.ts'
import { AppError } from '../appError.ts'
import type { SessionsRow } from '../db/tables/sessions.ts'

const EXCERPT_LENGTH = 140

/** The first line or so of a text, cut between words. */
export function firstWords(text: string, length: number = EXCERPT_LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.lastIndexOf(' ', length)
  return `${line.slice(0, cut > length / 2 ? cut : length).trimEnd()} …`
}

/** Throws `invalid` at the field for a day that is still to come: an appointment holds that, not a session. */
export function checkSessionDate(date: string, today: string, field: string): void {
  if (date > today) {
    throw new AppError('invalid', 'A session cannot lie in the future. Set an appointment for that day.', {
      fields: { [field]: 'dateInFuture' },
    })
  }
}

/** Throws `signed` for a signed session, whose words and chart stand as they are. */
export function checkOpen(session: Pick<Session, 'status'>): void {
  switch (session.status) {
    case 'draft':
      return
    case 'signed':
      throw new AppError('signed', 'This session is signed. What it says can no longer be changed.')
  }
}

/** The column and value that one edit of a field writes. */
export function columnOf(edit: SessionEdit): Updateable<SessionsRow> {
  switch (edit.field) {
    case 'reason':
      return { reason: edit.value }
    case 'goal':
      return { goal: edit.value }
    case 'subjective':
      return { subjective: edit.value }
    case 'objective':
      return { objective: edit.value }
    case 'assessment':
      return { assessment: edit.value }
    case 'planNote':
      return { plan_note: edit.value }
    case 'nextTime':
      return { next_time: edit.value }
    case 'painBefore':
      return { pain_before: edit.value }
    case 'painAfter':
      return { pain_after: edit.value }
    case 'painBest':
      return { pain_best: edit.value }
    case 'painWorst':
      return { pain_worst: edit.value }
    case 'onset':
      return { onset: edit.value }
    case 'aggravating':
      return { aggravating: edit.value }
    case 'easing':
      return { easing: edit.value }
    case 'date':
      return { date: edit.value }
    case 'startTime':
      return { start_time: edit.value }
    case 'minutes':
      return { minutes: edit.value }
  }
}
