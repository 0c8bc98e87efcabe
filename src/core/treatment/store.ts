import type { Kysely } from 'kysely'
import { z } from 'zod'
import { Pressure } from '../../contract/models/common.ts'
import { BlockFields } from '../../contract/models/plan.ts'
import { HoldCorrection } from '../../contract/models/treatment.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import { type LoggedEvent, TreatmentEvent } from './event.ts'
import { Moment } from './moment.ts'

const json = z.string().transform((text): unknown => JSON.parse(text))

/** A stage of the plan as it was when the treatment began. */
export const PlannedStage = z.object({ key: z.string(), name: z.string(), block: BlockFields })
export type PlannedStage = z.infer<typeof PlannedStage>

export const Correction = z.object({
  key: z.string(),
  seconds: z.int(),
  pressure: Pressure.nullable(),
  holds: z.array(HoldCorrection).default([]),
})
export type Correction = z.infer<typeof Correction>

const StoredTreatment = z
  .object({
    id: z.string(),
    session_id: z.string(),
    mode: z.enum(['plan', 'free']),
    stages: json.pipe(z.array(PlannedStage)),
    seen: json.pipe(Moment),
    corrections: json.pipe(z.array(Correction)),
    note_text: z.string(),
    started_at: z.string(),
    ended_at: z.string().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    sessionId: row.session_id,
    mode: row.mode,
    planned: row.stages,
    seen: row.seen,
    corrections: row.corrections,
    noteText: row.note_text,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }))
export type StoredTreatment = z.infer<typeof StoredTreatment>

/** The treatment of a session; undefined when none was begun. */
export async function findTreatment(
  db: Kysely<Database>,
  sessionId: string,
): Promise<StoredTreatment | undefined> {
  const row = await db
    .selectFrom('treatments')
    .selectAll()
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row === undefined ? undefined : StoredTreatment.parse(row)
}

/** The treatment of a session, or `notFound`. */
export async function getTreatment(db: Kysely<Database>, sessionId: string): Promise<StoredTreatment> {
  const found = await findTreatment(db, sessionId)
  if (found === undefined) throw new AppError('notFound', 'No treatment was begun in this session.')
  return found
}

const StoredEvent = z
  .object({
    event: json.pipe(TreatmentEvent),
    boot: z.string(),
    since_boot: z.int(),
    wall: z.int(),
  })
  .transform(
    ({ event, boot, since_boot, wall }): LoggedEvent => ({
      event,
      at: { boot, sinceBoot: since_boot, wall },
    }),
  )

/** The log of a treatment in its order. */
export async function logOf(db: Kysely<Database>, treatmentId: string): Promise<LoggedEvent[]> {
  const rows = await db
    .selectFrom('treatment_events')
    .select(['event', 'boot', 'since_boot', 'wall'])
    .where('treatment_id', '=', treatmentId)
    .orderBy('ordinal')
    .execute()
  return z.array(StoredEvent).parse(rows)
}

/** Writes events to the end of the log, in order. */
export async function writeEvents(
  trx: Kysely<Database>,
  newId: () => string,
  treatmentId: string,
  events: readonly LoggedEvent[],
): Promise<void> {
  const { next } = await trx
    .selectFrom('treatment_events')
    .select((eb) => eb.fn.countAll<number>().as('next'))
    .where('treatment_id', '=', treatmentId)
    .executeTakeFirstOrThrow()
  for (const [index, { event, at }] of events.entries()) {
    await trx
      .insertInto('treatment_events')
      .values({
        id: newId(),
        treatment_id: treatmentId,
        ordinal: next + index,
        event: JSON.stringify(event),
        boot: at.boot,
        since_boot: at.sinceBoot,
        wall: at.wall,
      })
      .execute()
  }
}
