import type { Session } from '../../contract/models/session.ts'
import { AppError } from '../appError.ts'
import { readingsOfSession } from '../chart/store.ts'
import type { HandlersOf } from '../handlers.ts'
import { motionsOf } from '../motions/store.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { blocksOfSession } from '../plans/store.ts'
import { blockWords } from '../reports/blockWords.ts'
import { getSession } from '../sessions/store.ts'
import { techniqueNames } from '../techniques/store.ts'
import { comparedPoints } from './points.ts'

const inOrder = (one: Session, other: Session): number =>
  `${one.date} ${one.startTime ?? ''} ${one.id}` < `${other.date} ${other.startTime ?? ''} ${other.id}`
    ? -1
    : 1

export const compareHandlers: HandlersOf<'compare'> = {
  'compare.sessions': async ({ db }, { sessionIds }) => {
    const found: Session[] = []
    for (const id of new Set(sessionIds)) found.push(await getSession(db, id))
    if (found.length < 2 || new Set(found.map(({ clientId }) => clientId)).size > 1) {
      throw new AppError('invalid', 'Two or three different sessions of one client can be compared.')
    }
    const nameOf = await techniqueNames(db)
    const sessions = []
    const readings = []
    for (const session of found.sort(inOrder)) {
      sessions.push({
        session,
        motions: await motionsOf(db, session),
        outcomes: (await outcomesOf(db, session)).asked,
        plan: (await blocksOfSession(db, session.id)).map((block) => blockWords(block, nameOf)),
      })
      readings.push(await readingsOfSession(db, session.id))
    }
    return { sessions, points: comparedPoints(readings) }
  },
}
