import { artVersion } from '../../body/figure/figure.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { recorded } from '../db/changes.ts'
import type { HandlersOf } from '../handlers.ts'
import { checkOpen } from '../sessions/rules.ts'
import { getSession } from '../sessions/store.ts'
import { findingColumns, spotColumns, unasked } from './columns.ts'
import { removeReading } from './removeReading.ts'
import { checkedSpot } from './rules.ts'
import {
  findReading,
  getReading,
  ghostsFor,
  pointsOfSession,
  readingBefore,
  readingsOfClient,
} from './store.ts'

const stepOf = (sessionId: string, command: string) =>
  ({ scope: { kind: 'session', id: sessionId }, command }) as const

export const chartHandlers: HandlersOf<'chart'> = {
  'chart.points': ({ db }, { sessionId }) => pointsOfSession(db, sessionId),

  'chart.ghosts': async ({ db }, { sessionId }) => ghostsFor(db, await getSession(db, sessionId)),

  'chart.forClient': ({ db }, { clientId }) => readingsOfClient(db, clientId),

  'chart.placePoint': (context, { sessionId, spot, kind, pain }) => {
    const place = checkedSpot(spot)
    return recorded(context, stepOf(sessionId, 'chart.placePoint'), async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      const pointId = context.newId()
      const created_at = instantOf(context.clock.now())
      await edits.insert('points', {
        id: pointId,
        client_id: session.clientId,
        first_session_id: sessionId,
        created_at,
      })
      await edits.insert('readings', {
        id: context.newId(),
        point_id: pointId,
        session_id: sessionId,
        ...unasked,
        kind,
        pain,
        ...spotColumns(place, artVersion),
        created_at,
      })
      return getReading(trx, sessionId, pointId)
    })
  },

  'chart.readAgain': (context, { sessionId, pointId }) =>
    recorded(context, stepOf(sessionId, 'chart.readAgain'), async (trx, edits) => {
      const session = await getSession(trx, sessionId)
      checkOpen(session)
      if (await findReading(trx, sessionId, pointId)) {
        throw new AppError('conflict', 'This session has looked at this point already.')
      }
      const last = await readingBefore(trx, session, pointId)
      if (last === undefined)
        throw new AppError('notFound', 'No earlier session of this client found this point.')
      await edits.insert('readings', {
        id: context.newId(),
        point_id: pointId,
        session_id: sessionId,
        ...unasked,
        kind: last.kind,
        activity: last.activity,
        referral: last.referral,
        ...spotColumns(last, last.artVersion),
        created_at: instantOf(context.clock.now()),
      })
      return getReading(trx, sessionId, pointId)
    }),

  'chart.movePoint': (context, { sessionId, pointId, spot }) => {
    const place = checkedSpot(spot)
    return recorded(context, stepOf(sessionId, 'chart.movePoint'), async (trx, edits) => {
      checkOpen(await getSession(trx, sessionId))
      const { readingId } = await getReading(trx, sessionId, pointId)
      await edits.update('readings', readingId, spotColumns(place, artVersion))
      return getReading(trx, sessionId, pointId)
    })
  },

  'chart.changePoint': (context, { sessionId, pointId, fields }) => {
    const coalesce = `${pointId} ${Object.keys(fields).sort().join(' ')}`
    return recorded(context, { ...stepOf(sessionId, 'chart.changePoint'), coalesce }, async (trx, edits) => {
      checkOpen(await getSession(trx, sessionId))
      const reading = await getReading(trx, sessionId, pointId)
      const columns = findingColumns(fields)
      if (Object.keys(columns).length === 0) return reading
      await edits.update('readings', reading.readingId, columns)
      return getReading(trx, sessionId, pointId)
    })
  },

  'chart.removePoint': (context, { sessionId, pointId }) =>
    recorded(context, stepOf(sessionId, 'chart.removePoint'), async (trx, edits) => {
      checkOpen(await getSession(trx, sessionId))
      await removeReading(trx, edits, sessionId, pointId)
      return {}
    }),
}
