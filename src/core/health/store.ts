import type { Kysely } from 'kysely'
import { z } from 'zod'
import { zoneIds } from '../../body/ids.ts'
import {
  type ClientCondition,
  type ConditionFields,
  ConditionSide,
  ConditionStatus,
} from '../../contract/models/health.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import type { ClientConditionsRow } from '../db/tables/clients.ts'
import { findRow } from './catalogue.ts'
import { pregnancyWeeks } from './pregnancy.ts'

const StoredCondition = z.object({
  id: z.string(),
  client_id: z.string(),
  condition: z.string(),
  variant: z.string().nullable(),
  status: ConditionStatus,
  side: ConditionSide.nullable(),
  region: z.enum(zoneIds).nullable(),
  since: z.string().nullable(),
  due_date: z.string().nullable(),
  clearance_by: z.string().nullable(),
  clearance_on: z.string().nullable(),
  clearance_until: z.string().nullable(),
  clearance_scope: z.string().nullable(),
  note: z.string(),
  revision: z.int(),
})
type StoredCondition = z.infer<typeof StoredCondition>

const modelOf = (row: StoredCondition, day: string): ClientCondition => ({
  id: row.id,
  clientId: row.client_id,
  condition: row.condition,
  variant: row.variant,
  status: row.status,
  side: row.side,
  region: row.region,
  since: row.since,
  dueDate: row.due_date,
  clearance:
    row.clearance_by === null || row.clearance_on === null
      ? null
      : {
          by: row.clearance_by,
          on: row.clearance_on,
          until: row.clearance_until,
          scope: row.clearance_scope ?? '',
        },
  note: row.note,
  revision: row.revision,
  name: findRow(row.condition)?.name ?? row.condition,
  pregnancyWeeks: row.due_date === null || row.status === 'past' ? null : pregnancyWeeks(row.due_date, day),
})

/** The client's conditions in the order in which they were recorded; weeks of pregnancy as of `day`. */
export async function listConditions(
  db: Kysely<Database>,
  clientId: string,
  day: string,
): Promise<ClientCondition[]> {
  const rows = await db
    .selectFrom('client_conditions')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('id')
    .execute()
  return rows.map((row) => modelOf(StoredCondition.parse(row), day))
}

/** One condition, or `notFound`. */
export async function getCondition(db: Kysely<Database>, id: string, day: string): Promise<ClientCondition> {
  const row = await db.selectFrom('client_conditions').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This condition is not there any more.')
  return modelOf(StoredCondition.parse(row), day)
}

/** The columns that hold a condition's fields. */
export const columnsOf = (
  fields: ConditionFields,
): Omit<ClientConditionsRow, 'row' | 'id' | 'client_id' | 'revision' | 'created_at'> => ({
  condition: fields.condition,
  variant: fields.variant,
  status: fields.status,
  side: fields.side,
  region: fields.region,
  since: fields.since,
  due_date: fields.dueDate,
  clearance_by: fields.clearance?.by ?? null,
  clearance_on: fields.clearance?.on ?? null,
  clearance_until: fields.clearance?.until ?? null,
  clearance_scope: fields.clearance?.scope ?? null,
  note: fields.note,
})
