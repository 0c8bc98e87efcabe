import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import { markedParts } from '../../contract/models/carry.ts'
import type { Session, SessionSummary } from '../../contract/models/session.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import type { SessionsRow } from '../db/tables/sessions.ts'
import { before, newestFirst, type SessionKey } from './order.ts'
import { firstWords } from './rules.ts'

const StoredParts = z.array(z.enum(markedParts))

const StoredSession = z
  .object({
    id: z.string(),
    client_id: z.string(),
    client_name: z.string(),
    date: z.string(),
    start_time: z.string().nullable(),
    minutes: z.int(),
    reason: z.string(),
    goal: z.string(),
    pain_before: z.int().nullable(),
    pain_after: z.int().nullable(),
    pain_best: z.int().nullable(),
    pain_worst: z.int().nullable(),
    onset: z.string(),
    aggravating: z.string(),
    easing: z.string(),
    carried: z.string(),
    subjective: z.string(),
    objective: z.string(),
    assessment: z.string(),
    plan_note: z.string(),
    next_time: z.string(),
    status: z.enum(['draft', 'signed']),
    revision: z.int(),
  })
  .transform(
    (row): Omit<Session, 'number'> => ({
      id: row.id,
      clientId: row.client_id,
      clientName: row.client_name,
      date: row.date,
      startTime: row.start_time,
      minutes: row.minutes,
      reason: row.reason,
      goal: row.goal,
      painBefore: row.pain_before,
      painAfter: row.pain_after,
      painBest: row.pain_best,
      painWorst: row.pain_worst,
      onset: row.onset,
      aggravating: row.aggravating,
      easing: row.easing,
      carried: StoredParts.parse(JSON.parse(row.carried)),
      subjective: row.subjective,
      objective: row.objective,
      assessment: row.assessment,
      planNote: row.plan_note,
      nextTime: row.next_time,
      status: row.status,
      revision: row.revision,
    }),
  )

const StoredSummary = z
  .object({
    id: z.string(),
    date: z.string(),
    start_time: z.string().nullable(),
    minutes: z.int(),
    reason: z.string(),
    pain_before: z.int().nullable(),
    pain_after: z.int().nullable(),
    subjective: z.string(),
    assessment: z.string(),
    status: z.string(),
    points: z.int(),
  })
  .transform(
    (row): SessionSummary => ({
      id: row.id,
      date: row.date,
      startTime: row.start_time,
      minutes: row.minutes,
      reason: row.reason,
      painBefore: row.pain_before,
      painAfter: row.pain_after,
      excerpt: firstWords(row.assessment || row.subjective),
      points: row.points,
      signed: row.status === 'signed',
    }),
  )

const selectSessions = (db: Kysely<Database>) =>
  db
    .selectFrom('sessions')
    .innerJoin('clients', 'clients.id', 'sessions.client_id')
    .selectAll('sessions')
    .select('clients.name as client_name')

const numbered = async (
  db: Kysely<Database>,
  row: Selectable<SessionsRow> & { client_name: string },
): Promise<Session> => {
  const session = StoredSession.parse(row)
  const { earlier } = await db
    .selectFrom('sessions')
    .select((eb) => eb.fn.countAll<number>().as('earlier'))
    .where('sessions.client_id', '=', session.clientId)
    .where(before(session))
    .executeTakeFirstOrThrow()
  return { ...session, number: earlier + 1 }
}

/** The session with its number among the client's sessions by date, or `notFound`. */
export async function getSession(db: Kysely<Database>, id: string): Promise<Session> {
  const row = await selectSessions(db).where('sessions.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This session is not there any more.')
  return numbered(db, row)
}

/** The client's last session before this place in order, or before `null` the last of all. */
export async function lastSession(
  db: Kysely<Database>,
  clientId: string,
  key: SessionKey | null,
): Promise<Session | null> {
  const all = selectSessions(db).where('sessions.client_id', '=', clientId)
  const row = await (key === null ? all : all.where(before(key)))
    .orderBy(newestFirst)
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : numbered(db, row)
}

/** The client's sessions, newest first, each with the number of points found present. */
export async function listSummaries(db: Kysely<Database>, clientId: string): Promise<SessionSummary[]> {
  const rows = await db
    .selectFrom('sessions')
    .selectAll('sessions')
    .select((eb) =>
      eb
        .selectFrom('readings')
        .select((inner) => inner.fn.count<number>('readings.point_id').distinct().as('count'))
        .whereRef('readings.session_id', '=', 'sessions.id')
        .where('readings.present', '=', 1)
        .as('points'),
    )
    .where('sessions.client_id', '=', clientId)
    .orderBy(newestFirst)
    .execute()
  return z.array(StoredSummary).parse(rows)
}

/** The ids of everything that hangs on a session, in the order in which it must be removed. */
export async function dependants(db: Kysely<Database>, sessionId: string) {
  const readings = await db
    .selectFrom('readings')
    .select(['id', 'point_id'])
    .where('session_id', '=', sessionId)
    .execute()
  const points = await db
    .selectFrom('points')
    .select('id')
    .where('first_session_id', '=', sessionId)
    .execute()
  const plans = await db.selectFrom('plans').select('id').where('session_id', '=', sessionId).execute()
  const blocks = await db
    .selectFrom('plan_blocks')
    .innerJoin('plans', 'plans.id', 'plan_blocks.plan_id')
    .select('plan_blocks.id')
    .where('plans.session_id', '=', sessionId)
    .execute()
  const appointments = await db
    .selectFrom('appointments')
    .select('id')
    .where('session_id', '=', sessionId)
    .execute()
  const drawings = await db
    .selectFrom('mark_readings')
    .select('id')
    .where('session_id', '=', sessionId)
    .execute()
  const marks = await db.selectFrom('marks').select('id').where('first_session_id', '=', sessionId).execute()
  const sentences = await db
    .selectFrom('sentences')
    .select('id')
    .where('session_id', '=', sessionId)
    .execute()
  return { readings, points, plans, blocks, appointments, drawings, marks, sentences }
}

/** Whether a handout of this session was given: its bytes are kept, and with them the session. */
export async function handoutWasGiven(db: Kysely<Database>, sessionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('handouts')
    .select('id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row !== undefined
}
