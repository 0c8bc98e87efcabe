import type { z } from 'zod'
import type { Activity, Measure, SaveOutcome } from '../../contract/models/outcome.ts'
import { instantOf } from '../calendar.ts'
import { recorded } from '../db/changes.ts'
import type { HandlersOf } from '../handlers.ts'
import { rolandMorris } from '../reference/rolandMorris.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { outcomesOf, seriesOf } from './store.ts'

/** Mean of the activities that were rated, to a tenth; 0 while none is. */
function meanOf(items: readonly Activity[]): number {
  const rated = items.flatMap(({ score }) => (score === null ? [] : [score]))
  if (rated.length === 0) return 0
  return Math.round((rated.reduce((sum, score) => sum + score, 0) / rated.length) * 10) / 10
}

type Asked = z.output<typeof SaveOutcome>['outcome']

/** What is kept of an answer: under which measure, its value, and what that was made of. */
function rowOf(outcome: Asked): { measure: Measure; score: number; items: string } {
  switch (outcome.measure) {
    case 'activities':
      return { measure: 'activities', score: meanOf(outcome.items), items: JSON.stringify(outcome.items) }
    case 'rmdq-statements':
      return { measure: 'rmdq', score: outcome.ticked.length, items: JSON.stringify(outcome.ticked) }
    case 'pgic':
    case 'rmdq':
    case 'odi':
    case 'ndi':
      return { ...outcome, items: '[]' }
  }
}

export const outcomeHandlers: HandlersOf<'outcomes'> = {
  'outcomes.rolandMorris': async () => rolandMorris,

  'outcomes.ofSession': async ({ db }, { sessionId }) => outcomesOf(db, await getSession(db, sessionId)),

  'outcomes.forClient': ({ db }, { clientId }) => seriesOf(db, clientId),

  'outcomes.save': (context, { sessionId, outcome }) => {
    const { measure, ...columns } = rowOf(outcome)
    const step = {
      scope: { kind: 'session', id: sessionId },
      command: 'outcomes.save',
      coalesce: measure,
    } as const
    return recorded(context, step, async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      const row = await trx
        .selectFrom('outcomes')
        .select('id')
        .where('session_id', '=', sessionId)
        .where('measure', '=', measure)
        .executeTakeFirst()
      if (row !== undefined) await edits.update('outcomes', row.id, columns)
      else {
        await edits.insert('outcomes', {
          id: context.newId(),
          client_id: session.clientId,
          session_id: sessionId,
          measure,
          ...columns,
          created_at: instantOf(context.clock.now()),
        })
      }
      return outcomesOf(trx, session)
    })
  },

  'outcomes.remove': (context, { sessionId, measure }) => {
    const step = { scope: { kind: 'session', id: sessionId }, command: 'outcomes.remove' } as const
    return recorded(context, step, async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      const row = await trx
        .selectFrom('outcomes')
        .select('id')
        .where('session_id', '=', sessionId)
        .where('measure', '=', measure)
        .executeTakeFirst()
      if (row !== undefined) await edits.remove('outcomes', row.id)
      return outcomesOf(trx, session)
    })
  },
}
