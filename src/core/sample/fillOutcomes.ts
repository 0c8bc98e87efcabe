import type { Transaction } from 'kysely'
import type { Activity } from '../../contract/models/outcome.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'

/** What was asked of whom over the visits, oldest first; visits beyond the list were not asked. */
const asked: Readonly<
  Record<string, { readonly activities: readonly string[]; readonly scores: readonly number[][] }>
> = {
  'Marta Lindqvist': {
    activities: ['Turn the head while driving', 'Work at the desk for a morning', 'Carry shopping'],
    scores: [
      [2, 3, 4],
      [3, 3, 4],
      [3, 4, 5],
      [4, 5, 6],
      [5, 5, 6],
      [5, 6, 7],
      [6, 6, 7],
    ],
  },
}
const rmdq: Readonly<Record<string, readonly number[]>> = { 'Tomasz Zieliński': [13, 11, 10, 8, 7, 6] }
const jointDegrees = [45, 50, 50, 55, 60, 60, 65, 65, 70, 70, 70, 70]

/** Outcome measures and one movement of the richest clients, before their visits are signed. */
export async function fillOutcomes(
  { newId }: Pick<Context, 'newId'>,
  trx: Transaction<Database>,
): Promise<void> {
  for (const name of new Set([...Object.keys(asked), ...Object.keys(rmdq)])) {
    const visits = await trx
      .selectFrom('sessions')
      .innerJoin('clients', 'clients.id', 'sessions.client_id')
      .select(['sessions.id', 'sessions.client_id', 'sessions.created_at'])
      .where('clients.name', '=', name)
      .where('sessions.finished_at', 'is not', null)
      .orderBy('sessions.date')
      .execute()
    for (const [index, visit] of visits.entries()) {
      const own = { client_id: visit.client_id, session_id: visit.id, created_at: visit.created_at }
      const activities = asked[name]
      const scores = activities?.scores[index]
      if (activities !== undefined && scores !== undefined) {
        const items: Activity[] = activities.activities.map((text, place) => ({
          text,
          score: scores[place] ?? 0,
        }))
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
        const score = Math.round(mean * 10) / 10
        const row = { id: newId(), measure: 'activities', score, items: JSON.stringify(items), ...own }
        await trx.insertInto('outcomes').values(row).execute()
        await trx
          .insertInto('motions')
          .values({
            id: newId(),
            session_id: visit.id,
            region: 'neck',
            movement: 'rotation',
            side: 'right',
            mode: 'active',
            degrees: jointDegrees[index] ?? null,
            end_feel: 'firm',
            note: '',
            created_at: visit.created_at,
          })
          .execute()
      }
      const total = rmdq[name]?.[index]
      if (total !== undefined) {
        const row = { id: newId(), measure: 'rmdq', score: total, items: '[]', ...own }
        await trx.insertInto('outcomes').values(row).execute()
      }
    }
  }
}
