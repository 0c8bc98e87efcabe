import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { muscleIds, zoneIds } from '../../body/ids.ts'
import { layers, sides, viewIds } from '../../body/views.ts'
import {
  Activity,
  type ChartPoint,
  type GhostPoint,
  type Phase,
  PointKind,
  YesNoUnknown,
} from '../../contract/models/chart.ts'
import { Area } from '../../contract/models/mark.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import { before, inOrder, newestFirst, type SessionKey } from '../sessions/order.ts'

const StoredPoint = z
  .object({
    id: z.string(),
    point_id: z.string(),
    session_id: z.string(),
    phase: z.enum(['before', 'after']),
    present: z.literal([0, 1]),
    kind: PointKind,
    view: z.enum(viewIds),
    layer: z.enum(layers),
    x: z.number(),
    y: z.number(),
    side: z.enum(sides),
    muscle: z.enum(muscleIds).nullable(),
    zone: z.enum(zoneIds).nullable(),
    activity: Activity,
    pain: z.int().nullable(),
    tenderness: z.int().nullable(),
    pressure: z.int().nullable(),
    hold_seconds: z.int().nullable(),
    jump_sign: YesNoUnknown,
    twitch: YesNoUnknown,
    referral: z.string(),
    referral_areas: z.string(),
    note: z.string(),
    art_version: z.int(),
    first_found: z.string(),
  })
  .transform(
    (row): ChartPoint => ({
      pointId: row.point_id,
      readingId: row.id,
      sessionId: row.session_id,
      phase: row.phase,
      present: row.present === 1,
      kind: row.kind,
      view: row.view,
      layer: row.layer,
      x: row.x,
      y: row.y,
      side: row.side,
      muscle: row.muscle,
      zone: row.zone,
      activity: row.activity,
      pain: row.pain,
      tenderness: row.tenderness,
      pressure: row.pressure,
      holdSeconds: row.hold_seconds,
      jumpSign: row.jump_sign,
      twitch: row.twitch,
      referral: row.referral,
      referralAreas: z.array(Area).parse(JSON.parse(row.referral_areas)),
      note: row.note,
      artVersion: row.art_version,
      firstFound: row.first_found,
    }),
  )

const selectReadings = (db: Kysely<Database>) =>
  db
    .selectFrom('readings')
    .innerJoin('points', 'points.id', 'readings.point_id')
    .innerJoin('sessions', 'sessions.id', 'readings.session_id')
    .innerJoin('sessions as firsts', 'firsts.id', 'points.first_session_id')
    .selectAll('readings')
    .select(['firsts.date as first_found', 'sessions.date as seen'])

/** What this session found before treatment, one reading a point, in the order the points were first placed. */
export const pointsOfSession = async (db: Kysely<Database>, sessionId: string): Promise<ChartPoint[]> =>
  (await readingsOfSession(db, sessionId)).filter(({ phase }) => phase === 'before')

/** As `pointsOfSession`, with what was found after treatment behind each point. */
export async function readingsOfSession(db: Kysely<Database>, sessionId: string): Promise<ChartPoint[]> {
  const rows = await selectReadings(db)
    .where('readings.session_id', '=', sessionId)
    .orderBy('readings.point_id')
    .orderBy('readings.phase', 'desc')
    .execute()
  return z.array(StoredPoint).parse(rows)
}

/** Every reading of the client's points, oldest session first. */
export async function readingsOfClient(db: Kysely<Database>, clientId: string): Promise<ChartPoint[]> {
  const rows = await selectReadings(db)
    .where('points.client_id', '=', clientId)
    .orderBy(inOrder)
    .orderBy('readings.point_id')
    .orderBy('readings.phase', 'desc')
    .execute()
  return z.array(StoredPoint).parse(rows)
}

/** The reading of a point that this session took, before treatment unless told; undefined when it took none. */
export async function findReading(
  db: Kysely<Database>,
  sessionId: string,
  pointId: string,
  phase: Phase = 'before',
): Promise<ChartPoint | undefined> {
  const row = await selectReadings(db)
    .where('readings.session_id', '=', sessionId)
    .where('readings.point_id', '=', pointId)
    .where('readings.phase', '=', phase)
    .executeTakeFirst()
  return row === undefined ? undefined : StoredPoint.parse(row)
}

/** As `findReading`, but throws `notFound` when the session has not read this point. */
export async function getReading(
  db: Kysely<Database>,
  sessionId: string,
  pointId: string,
  phase: Phase = 'before',
): Promise<ChartPoint> {
  const reading = await findReading(db, sessionId, pointId, phase)
  if (reading === undefined) throw new AppError('notFound', 'This point is not on the chart of this session.')
  return reading
}

/** The last reading of a point that lies before this session; undefined when there is none. */
export async function readingBefore(
  db: Kysely<Database>,
  session: SessionKey & { readonly clientId: string },
  pointId: string,
): Promise<ChartPoint | undefined> {
  const row = await selectReadings(db)
    .where('readings.point_id', '=', pointId)
    .where('points.client_id', '=', session.clientId)
    .where(before(session))
    .orderBy(newestFirst)
    // 'after' comes before 'before' in the alphabet, and is the later of the two
    .orderBy('readings.phase')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : StoredPoint.parse(row)
}

const StoredGhost = z.looseObject({ seen: z.string() })

/**
 * Points that earlier sessions found and this one has not looked at, each with its latest reading before this
 * session: those still present then, or those resolved by then.
 */
export async function ghostsFor(
  db: Kysely<Database>,
  session: SessionKey & { readonly clientId: string },
  state: 'present' | 'resolved',
): Promise<GhostPoint[]> {
  const ranked = selectReadings(db)
    .select(
      sql<number>`row_number() over (partition by readings.point_id order by ${newestFirst}, readings.phase)`.as(
        'recency',
      ),
    )
    .where('points.client_id', '=', session.clientId)
    .where(before(session))
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('recency', '=', 1)
    .where('present', '=', state === 'present' ? 1 : 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('readings as own')
            .select('own.id')
            .whereRef('own.point_id', '=', 'ranked.point_id')
            .where('own.session_id', '=', session.id),
        ),
      ),
    )
    .orderBy('point_id')
    .execute()
  return rows.map((row) => ({ ...StoredPoint.parse(row), lastSeen: StoredGhost.parse(row).seen }))
}

/** The earliest session other than this one that has read the point; null when there is none. */
export async function earliestOtherSession(
  db: Kysely<Database>,
  pointId: string,
  sessionId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('readings')
    .innerJoin('sessions', 'sessions.id', 'readings.session_id')
    .select('sessions.id')
    .where('readings.point_id', '=', pointId)
    .where('sessions.id', '!=', sessionId)
    .orderBy(inOrder)
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** All readings of one point in one session, before and after treatment. */
export async function readingIds(
  db: Kysely<Database>,
  sessionId: string,
  pointId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('readings')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('point_id', '=', pointId)
    .execute()
  return rows.map(({ id }) => id)
}
