import type { SessionSummary } from '../../../../contract/models/session.ts'
import { formatFullDate } from '../../i18n/format.ts'

/**
 * What each session of a client is called in a list to choose from, by id: its day, and where a day had more than one
 * its number among all. `sessions` come newest first; `numbered` words a number.
 */
export function sessionLabels(
  sessions: readonly Pick<SessionSummary, 'id' | 'date'>[],
  numbered: (number: number) => string,
): ReadonlyMap<string, string> {
  const isShared = (day: string) => sessions.filter(({ date }) => date === day).length > 1
  return new Map(
    sessions.map(({ id, date }, place) => [
      id,
      isShared(date) ? `${formatFullDate(date)}, ${numbered(sessions.length - place)}` : formatFullDate(date),
    ]),
  )
}
