import type { Kysely } from 'kysely'
import { z } from 'zod'
import {
  Activity,
  measures,
  type Outcome,
  type OutcomeSeries,
  type SessionOutcomes,
} from '../../contract/models/outcome.ts'
import type { Session } from '../../contract/models/session.ts'
import type { Database } from '../db/schema.ts'
import { before, inOrder, newestFirst } from '../sessions/order.ts'

const json = z.string().transform((text): unknown => JSON.parse(text))

/** Own activities, or the numbers of the statements that were ticked. */
const StoredItems = json.pipe(z.union([z.array(Activity), z.array(z.int())])).transform((items) => ({
  items: items.filter((item) => typeof item !== 'number'),
  ticked: items.filter((item) => typeof item === 'number'),
}))

const StoredOutcome = z
  .object({ measure: z.enum(measures), score: z.number(), items: StoredItems })
  .transform(({ items, ...outcome }): Outcome => ({ ...outcome, ...items }))

/** What was asked in one session. */
async function askedIn(db: Kysely<Database>, sessionId: string): Promise<Outcome[]> {
  const rows = await db
    .selectFrom('outcomes')
    .select(['measure', 'score', 'items'])
    .where('session_id', '=', sessionId)
    .execute()
  const asked = z.array(StoredOutcome).parse(rows)
  return measures.flatMap((measure) => asked.filter((outcome) => outcome.measure === measure))
}

export async function outcomesOf(db: Kysely<Database>, session: Session): Promise<SessionOutcomes> {
  const last = await db
    .selectFrom('outcomes')
    .innerJoin('sessions', 'sessions.id', 'outcomes.session_id')
    .select(['outcomes.measure', 'outcomes.score', 'outcomes.items'])
    .where('outcomes.client_id', '=', session.clientId)
    .where('outcomes.measure', '=', 'activities')
    .where(before(session))
    .orderBy(newestFirst)
    .limit(1)
    .executeTakeFirst()
  return {
    asked: await askedIn(db, session.id),
    activities: last === undefined ? [] : StoredOutcome.parse(last).items.map(({ text }) => text),
  }
}

const StoredValue = z.object({
  session_id: z.string(),
  date: z.string(),
  measure: z.enum(measures),
  score: z.number(),
  items: StoredItems.transform(({ items }) => items),
})

/** Everything that was asked of a client more than never, pain first. */
export async function seriesOf(db: Kysely<Database>, clientId: string): Promise<OutcomeSeries[]> {
  const pain = await db
    .selectFrom('sessions')
    .select(['id', 'date', 'pain_before'])
    .where('client_id', '=', clientId)
    .where('pain_before', 'is not', null)
    .orderBy(inOrder)
    .execute()
  const rows = await db
    .selectFrom('outcomes')
    .innerJoin('sessions', 'sessions.id', 'outcomes.session_id')
    .select(['outcomes.session_id', 'sessions.date', 'outcomes.measure', 'outcomes.score', 'outcomes.items'])
    .where('outcomes.client_id', '=', clientId)
    .orderBy(inOrder)
    .execute()
  // activities that were named and not rated yet are no value
  const asked = z
    .array(StoredValue)
    .parse(rows)
    .filter(({ items }) => items.length === 0 || items.some(({ score }) => score !== null))
  const series: OutcomeSeries[] = [
    {
      name: 'pain',
      values: pain.map(({ id, date, pain_before }) => ({ sessionId: id, date, score: pain_before ?? 0 })),
    },
    ...measures.map((measure) => ({
      name: measure,
      values: asked
        .filter((value) => value.measure === measure)
        .map(({ session_id, date, score }) => ({ sessionId: session_id, date, score })),
    })),
  ]
  return series.filter(({ values }) => values.length > 0)
}
