import type { Insertable, Kysely } from 'kysely'
import { z } from 'zod'
import { Id } from '../../contract/models/common.ts'
import {
  type BlockFields,
  ClientPosition,
  type PlanBlock,
  Region,
  StrokeDirection,
  TechniqueCode,
} from '../../contract/models/plan.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import type { PlanBlocksRow } from '../db/tables/plans.ts'

const json = z.string().transform((text): unknown => JSON.parse(text))

const StoredBlock = z
  .object({
    id: z.string(),
    technique: TechniqueCode,
    regions: json.pipe(z.array(Region)),
    position: ClientPosition,
    pressure_from: z.int().nullable(),
    pressure_to: z.int().nullable(),
    minutes: z.int(),
    cue: z.string(),
    points: json.pipe(z.array(Id)),
    own_technique: z.string().nullable(),
    direction: StrokeDirection.nullable(),
    hold_seconds: z.int().nullable(),
    by_hand: z.int(),
    why: json.pipe(z.array(z.string())),
    origin: z.string().nullable(),
  })
  .transform(
    (row): PlanBlock => ({
      id: row.id,
      technique: row.technique,
      regions: row.regions,
      position: row.position,
      pressureFrom: row.pressure_from,
      pressureTo: row.pressure_to,
      minutes: row.minutes,
      cue: row.cue,
      points: row.points,
      ownTechnique: row.own_technique,
      direction: row.direction,
      holdSeconds: row.hold_seconds,
      byHand: row.by_hand === 1,
      why: row.why,
      origin: row.origin,
    }),
  )

/** The plan row of a session; undefined while nothing was planned. */
export const findPlan = (db: Kysely<Database>, sessionId: string) =>
  db.selectFrom('plans').select(['id', 'template']).where('session_id', '=', sessionId).executeTakeFirst()

/** The stages of a session's plan in their order; none while nothing was planned. */
export async function blocksOfSession(db: Kysely<Database>, sessionId: string): Promise<PlanBlock[]> {
  const rows = await db
    .selectFrom('plan_blocks')
    .innerJoin('plans', 'plans.id', 'plan_blocks.plan_id')
    .selectAll('plan_blocks')
    .where('plans.session_id', '=', sessionId)
    .orderBy('plan_blocks.ordinal')
    .orderBy('plan_blocks.id')
    .execute()
  return z.array(StoredBlock).parse(rows)
}

/** One stage of a session's plan, or `notFound`. */
export async function getBlock(db: Kysely<Database>, sessionId: string, blockId: string): Promise<PlanBlock> {
  const block = (await blocksOfSession(db, sessionId)).find(({ id }) => id === blockId)
  if (block === undefined) throw new AppError('notFound', 'This stage is not in the plan any more.')
  return block
}

/** The stages of a session's plan in which a point is to be worked. */
export async function blocksWithPoint(
  db: Kysely<Database>,
  sessionId: string,
  pointId: string,
): Promise<PlanBlock[]> {
  return (await blocksOfSession(db, sessionId)).filter(({ points }) => points.includes(pointId))
}

type FieldColumns = Omit<
  Insertable<PlanBlocksRow>,
  'row' | 'id' | 'plan_id' | 'ordinal' | 'by_hand' | 'why' | 'origin'
>

/** The columns that hold a stage's fields; a point named twice is kept once. */
export function columnsOf(fields: BlockFields): FieldColumns {
  return {
    technique: fields.technique,
    regions: JSON.stringify(fields.regions),
    position: fields.position,
    pressure_from: fields.pressureFrom,
    pressure_to: fields.pressureTo,
    minutes: fields.minutes,
    cue: fields.cue,
    points: JSON.stringify([...new Set(fields.points)]),
    own_technique: fields.ownTechnique ?? null,
    direction: fields.direction ?? null,
    hold_seconds: fields.holdSeconds ?? null,
  }
}
