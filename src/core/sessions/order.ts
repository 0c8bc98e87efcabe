import { sql } from 'kysely'

/** What puts a client's sessions in order: the day, the time on it (none first), then which was made first. */
export interface SessionKey {
  readonly id: string
  readonly date: string
  readonly startTime: string | null
}

/** For `orderBy`: sessions from the first to the last. */
export const inOrder = sql`sessions.date, coalesce(sessions.start_time, ''), sessions.id`

/** For `orderBy`: the last session first. */
export const newestFirst = sql`sessions.date desc, coalesce(sessions.start_time, '') desc, sessions.id desc`

/** For `where`: sessions that lie before this one. */
export const before = (key: SessionKey) =>
  sql<boolean>`(sessions.date, coalesce(sessions.start_time, ''), sessions.id) < (${key.date}, ${key.startTime ?? ''}, ${key.id})`
