import { useTranslation } from 'react-i18next'
import type { ChartPoint, PointKind, Spot } from '../../../../contract/models/chart.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { queryClient } from '../../api/queryClient.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

export interface ChartCommands {
  readonly place: (spot: Spot, kind: PointKind, pain: number | null) => Promise<void>
  /** Resolves when the stored points have been read again. */
  readonly move: (point: ChartPoint, spot: Spot) => Promise<void>
  readonly remove: (point: ChartPoint) => Promise<void>
  readonly readAgain: (pointId: string) => Promise<void>
}

/** What the hand does to the chart; each is on disk when it resolves, and a refusal is said in a toast. */
export function useChartCommands(
  sessionId: string,
  onSelect: (pointId: string | null) => void,
): ChartCommands {
  const { t } = useTranslation('chart')
  const toast = useToast()
  const words = useErrorText()
  const refused = (error: ReplyError): void => toast({ text: words(error).happened, tone: 'problem' })

  return {
    async place(spot, kind, pain) {
      const reply = await run('chart.placePoint', { sessionId, spot, kind, pain })
      if (reply.ok) onSelect(reply.value.pointId)
      else refused(reply.error)
    },
    async move(point, spot) {
      const reply = await run('chart.movePoint', { sessionId, pointId: point.pointId, spot })
      if (!reply.ok) refused(reply.error)
      await queryClient.refetchQueries(
        { queryKey: ['chart.points', { sessionId }] },
        { cancelRefetch: false },
      )
    },
    async remove({ pointId }) {
      const reply = await run('chart.removePoint', { sessionId, pointId })
      if (!reply.ok) return refused(reply.error)
      onSelect(null)
      const undo = () => void run('undo.undo', { kind: 'session', id: sessionId })
      toast({ text: t('removed'), action: { label: t('undo'), perform: undo } })
    },
    async readAgain(pointId) {
      const reply = await run('chart.readAgain', { sessionId, pointId })
      if (!reply.ok) refused(reply.error)
    },
  }
}
