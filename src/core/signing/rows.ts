import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../db/schema.ts'

/** Columns that say where a row lies and how far it has come, not what it tells. `client_id` changes in a merge. */
const notShown = new Set(['row', 'session_id', 'client_id', 'status', 'finished_at', 'revision'])

const StoredRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const shown = (row: Record<string, string | number | null>): Record<string, string | number | null> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !notShown.has(column)))

export const SignedRows = z.record(z.string(), z.array(StoredRow))
export type SignedRows = z.infer<typeof SignedRows>

/** Tables of which every row that names the session belongs to what it shows. */
const ofSession = [
  'readings',
  'plans',
  'plan_overrides',
  'consents',
  'screenings',
  'settled_flags',
  'motions',
  'outcomes',
] as const

/**
 * Everything that a session shows, as its rows hold it: table by table, columns by name, in one order. What is added
 * to these tables by a later version is signed along from then on.
 */
export async function rowsOf(db: Kysely<Database>, sessionId: string): Promise<SignedRows> {
  const read = async (query: ReturnType<typeof sql>) =>
    z
      .array(StoredRow)
      .parse((await query.execute(db)).rows)
      .map(shown)
  const rows: SignedRows = {
    sessions: await read(sql`SELECT * FROM sessions WHERE id = ${sessionId}`),
  }
  for (const table of ofSession) {
    rows[table] = await read(
      sql`SELECT * FROM ${sql.table(table)} WHERE session_id = ${sessionId} ORDER BY id`,
    )
  }
  rows.marks = await read(sql`
    SELECT mark_readings.*, marks.kind FROM mark_readings JOIN marks ON marks.id = mark_readings.mark_id
    WHERE mark_readings.session_id = ${sessionId} ORDER BY mark_readings.id`)
  rows.plan_blocks = await read(sql`
    SELECT plan_blocks.* FROM plan_blocks JOIN plans ON plans.id = plan_blocks.plan_id
    WHERE plans.session_id = ${sessionId} ORDER BY plan_blocks.ordinal, plan_blocks.id`)
  rows.treatments = await read(sql`
    SELECT id, mode, stages, corrections, note_text, started_at, ended_at FROM treatments
    WHERE session_id = ${sessionId}`)
  rows.treatment_events = await read(sql`
    SELECT treatment_events.ordinal, treatment_events.event, treatment_events.wall FROM treatment_events
    JOIN treatments ON treatments.id = treatment_events.treatment_id
    WHERE treatments.session_id = ${sessionId} ORDER BY treatment_events.ordinal`)
  return rows
}

/** Whether the rows there are say what these signed ones said. Tables and columns added since say nothing. */
export function sameRows(signed: SignedRows, now: SignedRows): boolean {
  return Object.entries(signed).every(([table, rows]) => {
    const there = now[table] ?? []
    return (
      rows.length === there.length &&
      rows.every((row, index) =>
        Object.entries(row).every(([column, value]) => there[index]?.[column] === value),
      )
    )
  })
}
