import type { ViewId } from '../../../../body/views.ts'
import { viewIds } from '../../../../body/views.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'

/** One point through the client's sessions. */
export interface PointTrend {
  /** How it stood when it was last looked at. */
  readonly latest: ChartPoint
  /** Pain 0-10 in each session that took readings, oldest first; null where this point was not asked. */
  readonly pain: readonly (number | null)[]
}

/**
 * Readings (oldest session first) by point. What is still there stands before what is gone, what hurts more before
 * what hurts less. Pain is the one on arrival: what it was after treatment says nothing about the weeks between.
 */
export function pointTrends(readings: readonly ChartPoint[]): readonly PointTrend[] {
  const sessions = [...new Set(readings.map(({ sessionId }) => sessionId))]
  const trends: PointTrend[] = []
  for (const id of new Set(readings.map(({ pointId }) => pointId))) {
    const ofPoint = readings.filter(({ pointId }) => pointId === id)
    const latest = ofPoint.at(-1)
    if (latest === undefined) continue
    const arrival = new Map(
      ofPoint.filter(({ phase }) => phase === 'before').map((one) => [one.sessionId, one.pain]),
    )
    trends.push({ latest, pain: sessions.map((session) => arrival.get(session) ?? null) })
  }
  return trends.sort(
    (a, b) =>
      Number(b.latest.present) - Number(a.latest.present) || (b.latest.pain ?? -1) - (a.latest.pain ?? -1),
  )
}

/** The view that shows most of these points; the back where there are none. */
export function fullestView(points: readonly ChartPoint[]): ViewId {
  const on = (view: ViewId) => points.filter((point) => point.view === view).length
  return viewIds.reduce((best, view) => (on(view) > on(best) ? view : best), 'posterior')
}
