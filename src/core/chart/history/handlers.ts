import type { Kysely } from 'kysely'
import { AppError } from '../../appError.ts'
import type { Database } from '../../db/schema.ts'
import type { Handlers } from '../../handlers.ts'
import { listSummaries } from '../../sessions/store.ts'
import { marksOfClient } from '../marks/store.ts'
import { readingsOfClient } from '../store.ts'
import { heatMapOf } from './heatMap.ts'
import { trendOf } from './trend.ts'

type HistoryProcedure = 'chart.pointTrend' | 'chart.heatMap' | 'chart.recentFigures'

/** The client's sessions, oldest first and numbered, each with its own chart. */
async function chartsOf(db: Kysely<Database>, clientId: string) {
  const sessions = (await listSummaries(db, clientId)).reverse()
  const points = await readingsOfClient(db, clientId)
  const marks = await marksOfClient(db, clientId)
  return sessions.map(({ id, date }, index) => ({
    sessionId: id,
    date,
    number: index + 1,
    points: points.filter(({ sessionId }) => sessionId === id),
    marks: marks.filter(({ sessionId }) => sessionId === id),
  }))
}

export const historyHandlers: Pick<Handlers, HistoryProcedure> = {
  'chart.pointTrend': async ({ db }, { pointId }) => {
    const point = await db
      .selectFrom('points')
      .select('client_id')
      .where('id', '=', pointId)
      .executeTakeFirst()
    if (point === undefined) throw new AppError('notFound', 'This point is not there any more.')
    return trendOf(pointId, await chartsOf(db, point.client_id))
  },

  'chart.heatMap': async ({ db }, { clientId, from, to, source }) => {
    const charts = await chartsOf(db, clientId)
    return heatMapOf(
      charts
        .filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
        .map(({ date, points, marks }) => ({
          date,
          points: source === 'pain-areas' ? [] : points,
          marks: source === 'points' ? [] : marks,
        })),
    )
  },

  'chart.recentFigures': async ({ db }, { clientId, last }) => (await chartsOf(db, clientId)).slice(-last),
}
