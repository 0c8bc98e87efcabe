import type { PointTrend } from '../../../contract/models/chart.ts'
import type { SessionFigure } from '../../../contract/models/chartHistory.ts'

/** What each session found at one point, oldest first; sessions that did not look at it are left out. */
export function trendOf(pointId: string, charts: readonly SessionFigure[]): PointTrend {
  return {
    pointId,
    readings: charts.flatMap(({ sessionId, date, points }) => {
      const own = points.filter((reading) => reading.pointId === pointId)
      if (own.length === 0) return []
      return [
        {
          sessionId,
          date,
          before: own.find(({ phase }) => phase === 'before') ?? null,
          after: own.find(({ phase }) => phase === 'after') ?? null,
        },
      ]
    }),
  }
}
