import { useMemo } from 'react'
import { useProcedure } from '../../api/useProcedure.ts'
import { type ChartItem, itemsOf, type PointItem } from './chartItem.ts'

const none: readonly never[] = []

/** What stands on the chart of a session. */
export function useChartItems(sessionId: string): readonly ChartItem[] {
  const points = useProcedure('chart.points', { sessionId }).data ?? none
  const ghosts = useProcedure('chart.ghosts', { sessionId }).data ?? none
  const marks = useProcedure('chart.marks', { sessionId }).data ?? none
  const ghostMarks = useProcedure('chart.ghostMarks', { sessionId }).data ?? none
  return useMemo(() => itemsOf({ points, ghosts, marks, ghostMarks }), [points, ghosts, marks, ghostMarks])
}

/** Points that were gone in an earlier session and that this one has not looked at. */
export function useGoneItems(sessionId: string): readonly PointItem[] {
  const gone = useProcedure('chart.resolved', { sessionId }).data ?? none
  return useMemo(
    () =>
      gone.map((point) => ({
        form: 'point' as const,
        id: point.pointId,
        state: 'gone' as const,
        point,
        after: null,
        lastSeen: point.lastSeen,
      })),
    [gone],
  )
}
