import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { recorded } from '../db/changes.ts'
import type { HandlersOf } from '../handlers.ts'
import { redFlags } from '../reference/redFlags.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { openFlagsOf, screeningOf } from './store.ts'

const known = new Set(redFlags.map(({ id }) => id))

const stepOf = (sessionId: string, command: UndoableCommand) =>
  ({ scope: { kind: 'session', id: sessionId }, command }) as const

export const screeningHandlers: HandlersOf<'screening'> = {
  'screening.get': async ({ db }, { sessionId }) => screeningOf(db, await getSession(db, sessionId)),

  'screening.answer': (context, { sessionId, answers, note }) => {
    if (answers.some(({ flag }) => !known.has(flag))) {
      throw new AppError('invalid', 'There is no such question.', { fields: { answers: 'unknownFlag' } })
    }
    return recorded(context, stepOf(sessionId, 'screening.answer'), async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      await edits.insert('screenings', {
        id: context.newId(),
        client_id: session.clientId,
        session_id: sessionId,
        date: session.date,
        answers: JSON.stringify(answers),
        note,
        created_at: instantOf(context.clock.now()),
      })
      return screeningOf(trx, session)
    })
  },

  'screening.settle': (context, { sessionId, flag, note }) =>
    recorded(context, stepOf(sessionId, 'screening.settle'), async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      if (!(await openFlagsOf(trx, session)).some((open) => open.flag === flag)) {
        throw new AppError('conflict', 'This sign is not open any more.')
      }
      await edits.insert('settled_flags', {
        id: context.newId(),
        client_id: session.clientId,
        session_id: sessionId,
        flag,
        date: session.date,
        note,
        created_at: instantOf(context.clock.now()),
      })
      return screeningOf(trx, session)
    }),
}
