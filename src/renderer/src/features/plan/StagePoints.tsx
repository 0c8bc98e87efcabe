import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useTranslation } from 'react-i18next'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Glyph } from '../chart/Glyph.tsx'
import { pointLabel, spotLabel } from '../chart/pointLabel.ts'

interface StagePointsProps {
  readonly points: readonly ChartPoint[]
  /** Ids of those this stage works. */
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** The points of today's chart; a press puts one into the stage or takes it out. */
export function StagePoints({ points, chosen, onChange }: StagePointsProps) {
  const { t } = useTranslation('plan')
  const { t: chart } = useTranslation('chart')
  const offered = points.filter(
    ({ phase, present, pointId }) => phase === 'before' && (present || chosen.includes(pointId)),
  )
  if (offered.length === 0) return <p className="small soft stage-none">{t('noPoints')}</p>
  return (
    <ul className="stage-chips" aria-label={t('points')}>
      {offered.map((point) => (
        <li key={point.pointId}>
          <ToggleButton
            className="stage-chip"
            isSelected={chosen.includes(point.pointId)}
            onChange={(selected) =>
              onChange(
                selected ? [...chosen, point.pointId] : chosen.filter((pointId) => pointId !== point.pointId),
              )
            }
          >
            <svg viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
              <Glyph kind={point.kind} activity={point.activity} />
            </svg>
            {spotLabel(point, chart)}
            <VisuallyHidden>{pointLabel(point, chart).slice(spotLabel(point, chart).length)}</VisuallyHidden>
            {point.pain !== null && (
              <b className="num" aria-hidden="true">
                {point.pain}
              </b>
            )}
          </ToggleButton>
        </li>
      ))}
    </ul>
  )
}
