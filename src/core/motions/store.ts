import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type Motion, MotionFields } from '../../contract/models/motion.ts'
import type { Session } from '../../contract/models/session.ts'
import type { Database } from '../db/schema.ts'
import { before, newestFirst } from '../sessions/order.ts'

const StoredMotion = z
  .object({
    id: z.string(),
    region: z.string(),
    movement: z.string(),
    side: z.string(),
    mode: z.string(),
    degrees: z.int().nullable(),
    end_feel: z.string().nullable(),
    note: z.string(),
  })
  .transform(({ id, end_feel, ...row }) => ({
    id,
    fields: MotionFields.parse({ ...row, endFeel: end_feel }),
  }))

export const columnsOf = ({ endFeel, ...fields }: MotionFields) => ({ ...fields, end_feel: endFeel })

/** The movements a session measured, in the order in which they were written down, each beside what it was before. */
export async function motionsOf(
  db: Kysely<Database>,
  session: Pick<Session, 'id' | 'clientId' | 'date' | 'startTime'>,
): Promise<Motion[]> {
  const rows = await db
    .selectFrom('motions')
    .selectAll()
    .where('session_id', '=', session.id)
    .orderBy('id')
    .execute()
  const motions: Motion[] = []
  for (const { id, fields } of z.array(StoredMotion).parse(rows)) {
    motions.push({ id, ...fields, before: await degreesBefore(db, session, fields) })
  }
  return motions
}

async function degreesBefore(
  db: Kysely<Database>,
  session: Pick<Session, 'id' | 'clientId' | 'date' | 'startTime'>,
  { region, movement, side, mode }: MotionFields,
): Promise<number | null> {
  const row = await db
    .selectFrom('motions')
    .innerJoin('sessions', 'sessions.id', 'motions.session_id')
    .select('motions.degrees')
    .where('sessions.client_id', '=', session.clientId)
    .where(before(session))
    .where('motions.region', '=', region)
    .where('motions.movement', '=', movement)
    .where('motions.side', '=', side)
    .where('motions.mode', '=', mode)
    .where('motions.degrees', 'is not', null)
    .orderBy(newestFirst)
    .limit(1)
    .executeTakeFirst()
  return row?.degrees ?? null
}
