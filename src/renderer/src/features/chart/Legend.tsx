import { useTranslation } from 'react-i18next'
import type { Activity, ChartPoint, PointKind } from '../../../../contract/models/chart.ts'
import type { MarkKind } from '../../../../contract/models/mark.ts'
import { Glyph } from './Glyph.tsx'
import { legendIdOf, useLook } from './looks.tsx'
import { Sign } from './Sign.tsx'
import './Legend.css'

interface Entry {
  readonly kind: PointKind
  readonly activity: Activity
}
const noMarks: readonly MarkKind[] = []

/** The symbols that stand on the chart now, in words; nothing that is not there. */
export function Legend({
  points,
  hasGhosts,
  marks = noMarks,
}: {
  readonly points: readonly ChartPoint[]
  readonly hasGhosts: boolean
  readonly marks?: readonly MarkKind[]
}) {
  const { t } = useTranslation('chart')
  const entries = new Map<string, Entry>()
  for (const { kind, activity } of points) entries.set(legendIdOf(kind, activity), { kind, activity })
  const markKinds = [...new Set(marks)]
  if (entries.size === 0 && markKinds.length === 0 && !hasGhosts) return null
  return (
    <ul className="chart-legend" aria-label={t('legend')}>
      {[...entries].map(([key, entry]) => (
        <PointEntry key={key} {...entry} />
      ))}
      {markKinds.map((kind) => (
        <MarkEntry key={kind} kind={kind} />
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

function PointEntry({ kind, activity }: Entry) {
  const { t } = useTranslation('chart')
  const look = useLook(legendIdOf(kind, activity))
  const usual = kind === 'trigger-point' ? t(`activities.${activity}`) : t(`kinds.${kind}`)
  return (
    <li>
      <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true">
        <Glyph kind={kind} activity={activity} />
      </svg>
      {look?.edited === true && look.name !== look.builtIn.name ? look.name : usual.toLocaleLowerCase()}
    </li>
  )
}

function MarkEntry({ kind }: { readonly kind: MarkKind }) {
  const { t } = useTranslation('chart')
  const look = useLook(kind)
  if (look === undefined) return null
  const renamed = look.edited && look.name !== look.builtIn.name
  return (
    <li>
      <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true">
        <Sign symbol={look.symbol} colour={look.colour} />
      </svg>
      {renamed ? look.name : t(`markKinds.${kind}`).toLocaleLowerCase()}
    </li>
  )
}
