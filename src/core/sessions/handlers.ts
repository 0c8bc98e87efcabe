import { instantOf } from '../calendar.ts'
import { objectiveEdited } from '../chart/note/sync.ts'
import { pointsOfSession } from '../chart/store.ts'
import { getClient } from '../clients/store.ts'
import { recorded } from '../db/changes.ts'
import type { HandlersOf } from '../handlers.ts'
import { findTreatment } from '../treatment/store.ts'
import { carriedAfter, carryForward } from './carryForward.ts'
import { discardSession } from './discard.ts'
import { lastTimeOf } from './lastTime.ts'
import { checkOpen, checkSessionDate, columnOf } from './rules.ts'
import { getSession, lastSession, listSummaries } from './store.ts'

export const sessionHandlers: HandlersOf<'sessions'> = {
  'sessions.forClient': ({ db }, { clientId }) => listSummaries(db, clientId),

  'sessions.get': ({ db }, { id }) => getSession(db, id),

  'sessions.lastTime': async ({ db }, { sessionId }) => {
    const session = await getSession(db, sessionId)
    const previous = await lastSession(db, session.clientId, session)
    return previous && lastTimeOf(previous, await pointsOfSession(db, previous.id))
  },

  'sessions.painTrend': async ({ db }, { clientId }) => ({
    sessions: (await listSummaries(db, clientId))
      .filter(({ painBefore, painAfter }) => painBefore !== null || painAfter !== null)
      .map(({ date, painBefore, painAfter }) => ({ date, before: painBefore, after: painAfter }))
      .reverse(),
  }),

  'sessions.create': (context, { clientId, date, startTime, minutes }) => {
    checkSessionDate(date, context.clock.today(), 'date')
    const step = { scope: { kind: 'client', id: clientId }, command: 'sessions.create' } as const
    return recorded(context, step, async (trx, edits) => {
      await getClient(trx, clientId)
      const id = context.newId()
      await edits.insert('sessions', {
        id,
        client_id: clientId,
        date,
        start_time: startTime,
        minutes,
        reason: '',
        // a goal goes on until it is reached or changed
        goal: (await lastSession(trx, clientId, { id, date, startTime }))?.goal ?? '',
        pain_before: null,
        pain_after: null,
        subjective: '',
        objective: '',
        assessment: '',
        plan_note: '',
        next_time: '',
        status: 'draft',
        finished_at: null,
        revision: 1,
        created_at: instantOf(context.clock.now()),
      })
      return getSession(trx, id)
    })
  },

  'sessions.saveField': (context, { sessionId, edit }) => {
    if (edit.field === 'date') checkSessionDate(edit.value, context.clock.today(), 'edit.value')
    const step = {
      scope: { kind: 'session', id: sessionId },
      command: 'sessions.saveField',
      coalesce: edit.field,
    } as const
    return recorded(context, step, async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      const revision = session.revision + 1
      const carried = JSON.stringify(carriedAfter(session.carried, edit.field))
      await edits.update('sessions', sessionId, { ...columnOf(edit), carried, revision })
      if (edit.field === 'objective')
        await objectiveEdited({ trx, edits, sessionId }, session.objective, edit.value)
      return { revision, savedAt: instantOf(context.clock.now()) }
    })
  },

  'sessions.carryForward': carryForward,

  'sessions.lookedAt': (context, { sessionId, part }) => {
    const step = { scope: { kind: 'session', id: sessionId }, command: 'sessions.lookedAt' } as const
    return recorded(context, step, async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      await edits.update('sessions', sessionId, {
        carried: JSON.stringify(session.carried.filter((carried) => carried !== part)),
        revision: session.revision + 1,
      })
      return {}
    })
  },

  'sessions.discard': async (context, { sessionId }) => {
    const { clientId } = await getSession(context.db, sessionId)
    const step = { scope: { kind: 'client', id: clientId }, command: 'sessions.discard' } as const
    const treatment = await findTreatment(context.db, sessionId)
    const done = await recorded(context, step, (trx, edits) => discardSession(trx, edits, sessionId))
    // Brought back by undo, it says so itself with its next beat.
    if (treatment?.endedAt === null) context.host.treating(false)
    return done
  },
}
