import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { daysBetween, instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { signSampleAgain } from './signSample.ts'

const dayMs = 86_400_000
const rowId = 'sample-day'
const StoredDay = z.object({ day: z.iso.date() })

/** Remembers the day on which the sample's dates are right. */
export async function rememberDay(context: Context): Promise<void> {
  const json = JSON.stringify({ day: context.clock.today() })
  await context.db
    .insertInto('settings')
    .values({ id: rowId, json, revision: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ json }))
    .execute()
}

/**
 * Moves every date of the sample by the days that have gone since, so that its "today" is today whenever somebody looks
 * round again. What was added by hand moves along.
 */
export async function bringToToday(context: Context): Promise<void> {
  const row = await context.db
    .selectFrom('settings')
    .select('json')
    .where('id', '=', rowId)
    .executeTakeFirst()
  if (row === undefined) return
  const days = daysBetween(StoredDay.parse(JSON.parse(row.json)).day, context.clock.today())
  if (days <= 0) return
  await context.db.transaction().execute(async (trx) => {
    const by = `+${days} days`
    await moveDays(trx, by)
    await moveMoments(trx, by)
    await signSampleAgain(context, trx, (moment) => instantOf(Date.parse(moment) + days * dayMs))
    await trx.deleteFrom('changes').execute()
  })
  await rememberDay(context)
}

async function moveDays(trx: Transaction<Database>, by: string): Promise<void> {
  await sql`UPDATE sessions SET date = date(date, ${by})`.execute(trx)
  await sql`UPDATE intakes SET date = date(date, ${by})`.execute(trx)
  await sql`UPDATE search_documents SET date = date(date, ${by})`.execute(trx)
  await sql`UPDATE client_conditions SET due_date = date(due_date, ${by}),
    clearance_on = date(clearance_on, ${by}), clearance_until = date(clearance_until, ${by})`.execute(trx)
}

async function moveMoments(trx: Transaction<Database>, by: string): Promise<void> {
  const moved = (column: string) => sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${sql.ref(column)}, ${by})`
  await sql`UPDATE sessions SET finished_at = ${moved('finished_at')}`.execute(trx)
  await sql`UPDATE intakes SET confirmed_at = ${moved('confirmed_at')}`.execute(trx)
  await sql`UPDATE appointments SET start = ${moved('start')}`.execute(trx)
  await sql`UPDATE handouts SET given_at = ${moved('given_at')}`.execute(trx)
}
