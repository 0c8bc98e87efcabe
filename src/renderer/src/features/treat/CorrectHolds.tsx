import { useTranslation } from 'react-i18next'
import type { LoggedHold } from '../../../../contract/models/treatment.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { spotLabel } from '../chart/pointLabel.ts'

interface CorrectHoldsProps {
  readonly sessionId: string
  readonly holds: readonly LoggedHold[]
  readonly onChange: (hold: LoggedHold) => void
}

/** The holds of one stage to be put right: the pain that was named, or taken out as a whole. */
export function CorrectHolds({ sessionId, holds, onChange }: CorrectHoldsProps) {
  const { t } = useTranslation('treat')
  const { t: chart } = useTranslation('chart')
  const points = useProcedure('chart.points', { sessionId }).data ?? []
  if (holds.length === 0) return null
  return (
    <ul className="done-correct-holds" aria-label={t('holdsHere')}>
      {holds.map((hold) => {
        const point = points.find(({ pointId }) => pointId === hold.pointId)
        const name = `${point === undefined ? t('aPoint') : spotLabel(point, chart)}, ${t('seconds', { count: hold.seconds })}`
        return (
          <li key={hold.at}>
            <span className={hold.takenOut ? 'done-left-out' : undefined}>{name}</span>
            {hold.takenOut ? (
              <span className="small soft">{t('takenOut')}</span>
            ) : (
              <NumberScale
                label={t('painThen')}
                from={0}
                to={10}
                value={hold.pain}
                onChange={(pain) => onChange({ ...hold, pain, corrected: true })}
              />
            )}
            <Button
              size="small"
              variant="quiet"
              aria-label={hold.takenOut ? t('putBackNamed', { name }) : t('takeOutNamed', { name })}
              onPress={() => onChange({ ...hold, takenOut: !hold.takenOut, corrected: true })}
            >
              {hold.takenOut ? t('putBack') : t('takeOut')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
