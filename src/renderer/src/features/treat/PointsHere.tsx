import { useTranslation } from 'react-i18next'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import type { Hold } from '../../../../contract/models/treatment.ts'
import { spotLabel } from '../chart/pointLabel.ts'

interface PointsHereProps {
  readonly points: readonly ChartPoint[]
  readonly holds: readonly Hold[]
  readonly chosen: string | null
  readonly onChoose: (pointId: string) => void
}

/** The points to work in this stage, the chosen one framed; each with its pain at arrival and what was named since. */
export function PointsHere({ points, holds, chosen, onChoose }: PointsHereProps) {
  const { t } = useTranslation('treat')
  const { t: chart } = useTranslation('chart')
  if (points.length === 0) return null
  return (
    <ul className="room-points" aria-label={t('pointsHere')}>
      {points.map((point) => {
        const named = holds.findLast(({ pointId, pain }) => pointId === point.pointId && pain !== null)?.pain
        const rounds = holds.filter(({ pointId }) => pointId === point.pointId).length
        return (
          <li key={point.pointId}>
            <button
              type="button"
              className="room-point"
              aria-pressed={point.pointId === chosen}
              onClick={() => onChoose(point.pointId)}
            >
              <span className="grow">{spotLabel(point, chart)}</span>
              {rounds > 0 && <span className="room-point-held">{t('held', { count: rounds })}</span>}
              <b className="num">
                {point.pain ?? ''}
                {named !== undefined && named !== null && ` → ${named}`}
              </b>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
