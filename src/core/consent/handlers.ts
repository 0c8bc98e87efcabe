import type { Kysely } from 'kysely'
import type { ConsentState } from '../../contract/models/consent.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { areasOf } from '../plans/rules/consentAsked.ts'
import { planSituation } from '../plans/situation.ts'
import { sensitiveAreas } from '../reference/sensitiveAreas.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { answersOf } from './store.ts'

async function statesOf(db: Kysely<Database>, sessionId: string): Promise<ConsentState[]> {
  const { blocks } = await planSituation(db, await getSession(db, sessionId))
  const answers = await answersOf(db, sessionId)
  const needed = blocks.map((block) => ({ id: block.id, areas: areasOf(block).map(({ id }) => id) }))
  return sensitiveAreas.map(({ id, name }) => ({
    area: id,
    name,
    answer: answers.get(id)?.answer ?? null,
    at: answers.get(id)?.at ?? null,
    blocks: needed.filter(({ areas }) => areas.includes(id)).map((block) => block.id),
  }))
}

export const consentHandlers: HandlersOf<'consent'> = {
  'consent.forSession': ({ db }, { sessionId }) => statesOf(db, sessionId),

  'consent.record': (context, { sessionId, area, answer }) => {
    const step = { scope: { kind: 'session', id: sessionId }, command: 'consent.record' } as const
    return recorded(context, step, async (trx, edits) => {
      checkOpen(await getSession(trx, sessionId))
      if (answer === 'withdrawn' && (await answersOf(trx, sessionId)).get(area)?.answer !== 'given') {
        throw new AppError('conflict', 'Only a consent that was given can be taken back.')
      }
      await edits.insert('consents', {
        id: context.newId(),
        session_id: sessionId,
        area,
        answer,
        created_at: instantOf(context.clock.now()),
      })
      return statesOf(trx, sessionId)
    })
  },
}
