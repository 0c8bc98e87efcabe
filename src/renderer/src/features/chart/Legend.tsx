import { useTranslation } from 'react-i18next'
import type { Activity, ChartPoint, PointKind } from '../../../../contract/models/chart.ts'
import { Glyph } from './Glyph.tsx'
import './Legend.css'

interface Entry {
  readonly kind: PointKind
  readonly activity: Activity
  readonly text: string
}

/** The symbols that stand on the chart now, in words; nothing that is not there. */
export function Legend({
  points,
  hasGhosts,
}: {
  readonly points: readonly ChartPoint[]
  readonly hasGhosts: boolean
}) {
  const { t } = useTranslation('chart')
  const entries = new Map<string, Entry>()
  for (const { kind, activity } of points) {
    const isTrigger = kind === 'trigger-point'
    const key = isTrigger ? `${kind} ${activity}` : kind
    const text = isTrigger ? t(`activities.${activity}`) : t(`kinds.${kind}`)
    entries.set(key, { kind, activity, text: text.toLocaleLowerCase() })
  }
  if (entries.size === 0 && !hasGhosts) return null
  return (
    <ul className="chart-legend" aria-label={t('legend')}>
      {[...entries].map(([key, entry]) => (
        <li key={key}>
          <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true">
            <Glyph kind={entry.kind} activity={entry.activity} />
          </svg>
          {entry.text}
        </li>
      ))}
      {hasGhosts && (
        <li>
          <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true" className="point-ghost">
            <Glyph kind="trigger-point" activity="latent" />
          </svg>
          {t('legendGhost')}
        </li>
      )}
    </ul>
  )
}
