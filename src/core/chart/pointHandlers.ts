import type { Transaction } from 'kysely'
import { artVersion } from '../../body/figure/figure.ts'
import type { ChartPoint, ReadingFields } from '../../contract/models/chart.ts'
import { instantOf } from '../calendar.ts'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'
import type { Handlers } from '../handlers.ts'
import { getSession } from '../sessions/store.ts'
import { charted } from './charted.ts'
import { findingColumns, spotColumns, unasked } from './columns.ts'
import { removeReading } from './removeReading.ts'
import { checkedSpot } from './rules.ts'
import {
  findReading,
  getReading,
  ghostsFor,
  readingIds,
  readingsOfClient,
  readingsOfSession,
} from './store.ts'

type PointProcedure =
  | 'chart.points'
  | 'chart.ghosts'
  | 'chart.resolved'
  | 'chart.forClient'
  | 'chart.placePoint'
  | 'chart.movePoint'
  | 'chart.changePoint'
  | 'chart.removePoint'

/** What a point is and where it refers to is the same before and after treatment. */
async function alsoAfter(
  trx: Transaction<Database>,
  edits: Edits,
  { sessionId, pointId }: ChartPoint,
  { kind, referral, referralAreas }: Partial<ReadingFields>,
): Promise<void> {
  const columns = findingColumns({
    ...(kind === undefined ? {} : { kind }),
    ...(referral === undefined ? {} : { referral }),
    ...(referralAreas === undefined ? {} : { referralAreas }),
  })
  const after = await findReading(trx, sessionId, pointId, 'after')
  if (after !== undefined && Object.keys(columns).length > 0)
    await edits.update('readings', after.readingId, columns)
}

export const pointHandlers: Pick<Handlers, PointProcedure> = {
  'chart.points': ({ db }, { sessionId }) => readingsOfSession(db, sessionId),

  'chart.ghosts': async ({ db }, { sessionId }) => ghostsFor(db, await getSession(db, sessionId), 'present'),

  'chart.resolved': async ({ db }, { sessionId }) =>
    ghostsFor(db, await getSession(db, sessionId), 'resolved'),

  'chart.forClient': ({ db }, { clientId }) => readingsOfClient(db, clientId),

  'chart.placePoint': (context, { sessionId, spot, kind, pain, fields }) => {
    const place = checkedSpot(spot)
    return charted(
      context,
      { sessionId, command: 'chart.placePoint' },
      async ({ trx, edits, session, touch }) => {
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
          ...findingColumns(fields),
          kind,
          pain,
          ...spotColumns(place, artVersion),
          created_at,
        })
        touch({ kind: 'point', id: pointId })
        return getReading(trx, sessionId, pointId)
      },
    )
  },

  'chart.movePoint': (context, { sessionId, pointId, spot }) => {
    const place = checkedSpot(spot)
    return charted(context, { sessionId, command: 'chart.movePoint' }, async ({ trx, edits, touch }) => {
      await getReading(trx, sessionId, pointId)
      for (const id of await readingIds(trx, sessionId, pointId))
        await edits.update('readings', id, spotColumns(place, artVersion))
      touch({ kind: 'point', id: pointId })
      return getReading(trx, sessionId, pointId)
    })
  },

  'chart.changePoint': (context, { sessionId, pointId, fields }) => {
    const coalesce = `${pointId} ${Object.keys(fields).sort().join(' ')}`
    const command = { sessionId, command: 'chart.changePoint', coalesce } as const
    return charted(context, command, async ({ trx, edits, touch }) => {
      const reading = await getReading(trx, sessionId, pointId)
      const columns = findingColumns(fields)
      if (Object.keys(columns).length === 0) return reading
      await edits.update('readings', reading.readingId, columns)
      await alsoAfter(trx, edits, reading, fields)
      touch({ kind: 'point', id: pointId })
      return getReading(trx, sessionId, pointId)
    })
  },

  'chart.removePoint': (context, { sessionId, pointId }) =>
    charted(context, { sessionId, command: 'chart.removePoint' }, async ({ trx, edits }) => {
      await removeReading(trx, edits, sessionId, pointId)
      return {}
    }),
}
