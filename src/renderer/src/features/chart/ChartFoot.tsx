import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cautionSiteName, muscleName, zoneName } from '../../../../body/names.ts'
import { Button } from '../../ui/Button.tsx'
import { useAim } from './chartAim.tsx'
import type { ChartItem } from './chartItem.ts'
import { Glyph } from './Glyph.tsx'
import { Legend } from './Legend.tsx'
import { spotLabel } from './pointLabel.ts'
import type { Under } from './spot.ts'
import type { Tool } from './tool.ts'

interface ChartFootProps {
  readonly items: readonly ChartItem[]
  readonly under: Under | null
  readonly tool: Tool
  /** False once the session is signed. */
  readonly isOpen: boolean
  readonly onCarry: () => void
}

/** Under the figure: what lies under the pointer, the symbols in use, and the points of earlier sessions. */
export function ChartFoot({ items, under, tool, isOpen, onCarry }: ChartFootProps) {
  const { t } = useTranslation('chart')
  const earlier = items.filter(({ state }) => state === 'earlier').length
  const today = items.filter(({ state }) => state === 'today')
  return (
    <footer className="chart-foot">
      <HoverLine under={under} tool={tool} isEmpty={items.length === 0} isOpen={isOpen} />
      <Legend
        points={today.flatMap((item) => (item.form === 'point' ? [item.point] : []))}
        marks={today.flatMap((item) => (item.form === 'mark' ? [item.mark.kind] : []))}
        hasGhosts={false}
      />
      {earlier > 0 && isOpen && (
        <div className="row-tight chart-earlier">
          <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true" className="chart-sign point-ghost">
            <Glyph kind="trigger-point" activity="latent" />
          </svg>
          <span className="small soft">{t('earlier', { count: earlier })}</span>
          <Button size="small" onPress={onCarry}>
            {t('carryAll')}
          </Button>
        </div>
      )}
    </footer>
  )
}

interface HoverLineProps {
  readonly under: Under | null
  readonly tool: Tool
  readonly isEmpty: boolean
  readonly isOpen: boolean
}

function HoverLine({ under, tool, isEmpty, isOpen }: HoverLineProps) {
  const { t } = useTranslation('chart')
  const { aim } = useAim()
  const places = tool.kind === 'point' && tool.point !== 'avoid'
  const zones = aim.kind === 'report' || tool.kind === 'zone'
  if (under === null) {
    const hint = !isOpen
      ? t('signedHint')
      : aim.kind === 'report'
        ? t(aim.freehand ? 'reportDrawHint' : 'reportHint')
        : tool.kind === 'zone'
          ? t('zoneHint')
          : tool.kind === 'draw'
            ? t('drawHint')
            : t(isEmpty ? 'noPoints' : 'hoverHint')
    return <p className="chart-hover small soft">{hint}</p>
  }
  const [caution] = under.cautionSites
  if (caution !== undefined && places && aim.kind !== 'report') {
    const { english, why } = cautionSiteName(caution)
    return (
      <p className="chart-hover small chart-caution">
        <TriangleAlert aria-hidden="true" size={14} /> {english}: {why}
      </p>
    )
  }
  const { muscle, zone, side } = under.spot
  const words = zones
    ? zone === null
      ? t('hoverNothing')
      : `${zoneName(zone)} ${t(`sides.${side}`)}`
    : muscle === null
      ? t('hoverNothing')
      : spotLabel(under.spot, t)
  return (
    <p className="chart-hover small soft">
      {words}
      {!zones && muscle !== null && (
        <>
          {' · '}
          <span lang="la">{muscleName(muscle).latin}</span>, {muscleName(muscle).everyday}
        </>
      )}
    </p>
  )
}
