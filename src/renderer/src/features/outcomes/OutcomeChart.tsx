import { useTranslation } from 'react-i18next'
import { measureFacts, type OutcomeSeries } from '../../../../contract/models/outcome.ts'
import { formatDate } from '../../i18n/format.ts'
import { chartGeometry } from './chartGeometry.ts'

const size = { width: 300, height: 84, pad: 6 }

/** One measure over time; the dashed line is where the change from the first value begins to mean something. */
export function OutcomeChart({ series }: { readonly series: OutcomeSeries }) {
  const { t } = useTranslation('outcomes')
  const { points, goal } = chartGeometry(series, size)
  const { from, to } = measureFacts[series.name]
  const spoken = series.values.map(({ date, score }) => `${formatDate(date)}: ${score}`).join(', ')
  return (
    <svg
      role="img"
      aria-label={t('chart', { name: t(`names.${series.name}`), from, to, values: spoken })}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="outcome-chart"
    >
      {[size.pad, size.height - size.pad].map((y) => (
        <path key={y} d={`M0 ${y}H${size.width}`} className="outcome-grid" />
      ))}
      {goal === null ? null : <path d={`M0 ${goal}H${size.width}`} className="outcome-goal" />}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className="outcome-line" />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} className="outcome-dot" />
      ))}
    </svg>
  )
}
