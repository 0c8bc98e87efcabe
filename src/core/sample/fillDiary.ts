import type { Transaction } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { todaysDiary } from './diary.ts'
import { fillPlan } from './fillPlan.ts'
import { momentHere, writtenAt, zoneHere } from './moments.ts'

/**
 * Today's visits: what is over by the clock is a session, the last of them with its note still to be written;
 * what is to come is an appointment.
 */
export async function fillDiary(context: Context, trx: Transaction<Database>): Promise<void> {
  const date = context.clock.today()
  const starts = todaysDiary.map((visit) => ({ ...visit, moment: momentHere(date, visit.start) }))
  const isOver = (visit: (typeof starts)[number]): boolean =>
    Date.parse(visit.moment) + visit.minutes * 60_000 <= context.clock.now()
  const lastOver = starts.filter(isOver).at(-1)

  for (const visit of starts) {
    const client = await trx
      .selectFrom('clients')
      .select('id')
      .where('name', '=', visit.name)
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('appointments')
      .values({
        id: context.newId(),
        client_id: client.id,
        session_id: null,
        start: visit.moment,
        minutes: visit.minutes,
        zone: zoneHere(),
        place: '',
        status: 'planned',
        created_at: writtenAt(date),
      })
      .execute()
    if (!isOver(visit)) continue
    const sessionId = context.newId()
    const open = visit === lastOver
    await trx
      .insertInto('sessions')
      .values({
        id: sessionId,
        client_id: client.id,
        date,
        start_time: visit.start,
        minutes: visit.minutes,
        reason: visit.reason,
        goal: '',
        pain_before: 5,
        pain_after: open ? null : 3,
        subjective: open ? '' : 'A little better since last time.',
        objective: '',
        assessment: open ? '' : 'Eases well.',
        plan_note: open ? '' : 'Same again in three weeks.',
        next_time: '',
        status: 'draft',
        finished_at: open ? null : writtenAt(date),
        revision: 1,
        created_at: writtenAt(date),
      })
      .execute()
    await fillPlan(context, trx, sessionId, visit.minutes, writtenAt(date))
  }
}
