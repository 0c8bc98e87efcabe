import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { zoneIds } from '../../../body/ids.ts'
import { sides } from '../../../body/views.ts'
import {
  type ChartMark,
  type GhostMark,
  MarkFields,
  MarkKind,
  MarkShape,
} from '../../../contract/models/mark.ts'
import { AppError } from '../../appError.ts'
import type { Database } from '../../db/schema.ts'
import type { MarkReadingsRow } from '../../db/tables/chart.ts'
import { before, inOrder, newestFirst, type SessionKey } from '../../sessions/order.ts'

const StoredMark = z
  .object({
    id: z.string(),
    mark_id: z.string(),
    session_id: z.string(),
    kind: MarkKind,
    present: z.literal([0, 1]),
    shape: z.string(),
    side: z.enum(sides),
    zone: z.enum(zoneIds).nullable(),
    turn: MarkFields.shape.turn,
    pain: z.int().nullable(),
    note: z.string(),
    asked: z.string(),
    art_version: z.int(),
    first_found: z.string(),
  })
  .transform(
    (row): ChartMark => ({
      markId: row.mark_id,
      readingId: row.id,
      sessionId: row.session_id,
      kind: row.kind,
      present: row.present === 1,
      shape: MarkShape.parse(JSON.parse(row.shape)),
      side: row.side,
      zone: row.zone,
      turn: row.turn,
      pain: row.pain,
      note: row.note,
      asked: MarkFields.shape.asked.parse(JSON.parse(row.asked)),
      artVersion: row.art_version,
      firstFound: row.first_found,
    }),
  )

const selectMarks = (db: Kysely<Database>) =>
  db
    .selectFrom('mark_readings')
    .innerJoin('marks', 'marks.id', 'mark_readings.mark_id')
    .innerJoin('sessions', 'sessions.id', 'mark_readings.session_id')
    .innerJoin('sessions as firsts', 'firsts.id', 'marks.first_session_id')
    .selectAll('mark_readings')
    .select(['marks.kind as kind', 'firsts.date as first_found', 'sessions.date as seen'])

/** What this session drew, in the order in which it was first drawn. */
export async function marksOfSession(db: Kysely<Database>, sessionId: string): Promise<ChartMark[]> {
  const rows = await selectMarks(db)
    .where('mark_readings.session_id', '=', sessionId)
    .orderBy('mark_readings.mark_id')
    .execute()
  return z.array(StoredMark).parse(rows)
}

/** Every drawing of the client's marks, oldest session first. */
export async function marksOfClient(db: Kysely<Database>, clientId: string): Promise<ChartMark[]> {
  const rows = await selectMarks(db)
    .where('marks.client_id', '=', clientId)
    .orderBy(inOrder)
    .orderBy('mark_readings.mark_id')
    .execute()
  return z.array(StoredMark).parse(rows)
}

/** The mark as this session has it; undefined when it has none. */
export async function findMark(
  db: Kysely<Database>,
  sessionId: string,
  markId: string,
): Promise<ChartMark | undefined> {
  const row = await selectMarks(db)
    .where('mark_readings.session_id', '=', sessionId)
    .where('mark_readings.mark_id', '=', markId)
    .executeTakeFirst()
  return row === undefined ? undefined : StoredMark.parse(row)
}

/** As `findMark`, but throws `notFound` when this session has not drawn it. */
export async function getMark(db: Kysely<Database>, sessionId: string, markId: string): Promise<ChartMark> {
  const mark = await findMark(db, sessionId, markId)
  if (mark === undefined) throw new AppError('notFound', 'This mark is not on the chart of this session.')
  return mark
}

type Sitting = SessionKey & { readonly clientId: string }

/** The last drawing of a mark before this session; undefined when there is none. */
export async function markBefore(
  db: Kysely<Database>,
  session: Sitting,
  markId: string,
): Promise<ChartMark | undefined> {
  const row = await selectMarks(db)
    .where('mark_readings.mark_id', '=', markId)
    .where('marks.client_id', '=', session.clientId)
    .where(before(session))
    .orderBy(newestFirst)
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : StoredMark.parse(row)
}

const StoredGhost = z.looseObject({ seen: z.string() })

/** Marks still present when last drawn, that this session has not looked at. */
export async function ghostMarksFor(db: Kysely<Database>, session: Sitting): Promise<GhostMark[]> {
  const ranked = selectMarks(db)
    .select(
      sql<number>`row_number() over (partition by mark_readings.mark_id order by ${newestFirst})`.as(
        'recency',
      ),
    )
    .where('marks.client_id', '=', session.clientId)
    .where(before(session))
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('recency', '=', 1)
    .where('present', '=', 1)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mark_readings as own')
            .select('own.id')
            .whereRef('own.mark_id', '=', 'ranked.mark_id')
            .where('own.session_id', '=', session.id),
        ),
      ),
    )
    .orderBy('mark_id')
    .execute()
  return rows.map((row) => ({ ...StoredMark.parse(row), lastSeen: StoredGhost.parse(row).seen }))
}

/** The earliest session other than this one that has drawn the mark; null when there is none. */
export async function earliestOtherDrawing(
  db: Kysely<Database>,
  markId: string,
  sessionId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('mark_readings')
    .innerJoin('sessions', 'sessions.id', 'mark_readings.session_id')
    .select('sessions.id')
    .where('mark_readings.mark_id', '=', markId)
    .where('sessions.id', '!=', sessionId)
    .orderBy(inOrder)
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The columns that say what; fields that are not there stay as they are. */
export function markColumns(fields: Partial<MarkFields>): Partial<Omit<MarkReadingsRow, 'row'>> {
  const columns = {
    present: fields.present === undefined ? undefined : Number(fields.present),
    turn: fields.turn,
    pain: fields.pain,
    note: fields.note,
    asked: fields.asked === undefined ? undefined : JSON.stringify(fields.asked),
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}
