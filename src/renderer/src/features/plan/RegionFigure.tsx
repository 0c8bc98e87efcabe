import { type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { figure } from '../../../../body/figure/figure.ts'
import { locate } from '../../../../body/geometry/locate.ts'
import { sitesInZone } from '../../../../body/geometry/sitesInZone.ts'
import type { ZoneId } from '../../../../body/ids.ts'
import { zoneName } from '../../../../body/names.ts'
import type { Side, ViewId } from '../../../../body/views.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import type { Region } from '../../../../contract/models/plan.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { FigureArt } from '../chart/FigureArt.tsx'
import { CautionHatch, type SiteOfSide } from '../chart/FigureWash.tsx'
import { Glyph } from '../chart/Glyph.tsx'
import { toFigure, wholeView } from '../chart/viewport.ts'
import { RegionCautions } from './RegionCautions.tsx'
import { covers, pressed } from './regions.ts'
import './RegionFigure.css'

interface RegionFigureProps {
  /** False once the session is signed: a press only names what lies there. */
  readonly isOpen: boolean
  readonly regions: readonly Region[]
  /** Points this stage works. */
  readonly points: readonly ChartPoint[]
  readonly onChange: (next: (regions: readonly Region[]) => readonly Region[]) => void
}

interface Under {
  readonly zone: ZoneId
  readonly side: Side
}

/** The caution sites in some zones, on the sides that are meant. */
const sitesOf = (places: readonly { readonly zone: ZoneId; readonly side: SiteOfSide['side'] }[]) =>
  places.flatMap(({ zone, side }) => [...sitesInZone(zone)].map((site): SiteOfSide => ({ site, side })))

const views = ['posterior', 'anterior', 'left', 'right'] as const

/** The small figure of a stage: its regions tinted, the spine left out; a press takes a region in or out. */
export function RegionFigure({ isOpen, regions, points, onChange }: RegionFigureProps) {
  const { t } = useTranslation('plan')
  const [view, setView] = useState<ViewId>('posterior')
  const [under, setUnder] = useState<Under | null>(null)
  const cautions = sitesOf(under === null ? regions : [under])
  const svg = useRef<SVGSVGElement>(null)
  const port = wholeView(view)

  const underPointer = ({ clientX, clientY }: PointerEvent): Under | null => {
    if (svg.current === null) return null
    const { x, y } = toFigure(port, svg.current.getBoundingClientRect(), clientX, clientY)
    const { zone, side } = locate(view, 'superficial', x, y)
    return zone === null ? null : { zone, side }
  }
  const onPointerUp = (event: PointerEvent): void => {
    const place = underPointer(event)
    if (event.button !== 0 || place === null || !isOpen) return
    onChange((now) => pressed(now, place.zone, place.side))
  }

  return (
    <div className="region-figure">
      <Segmented
        label={t('view')}
        hideLabel
        size="small"
        value={view}
        onChange={setView}
        options={views.map((id) => ({ id, label: t(`views.${id}`) }))}
      />
      <svg
        ref={svg}
        role="img"
        aria-label={t('figureLabel', { view: t(`views.${view}`) })}
        className="region-figure-drawing"
        viewBox={`${port.x} ${port.y} ${port.width} ${port.height}`}
        onPointerUp={onPointerUp}
        onPointerDown={(event) => setUnder(underPointer(event))}
        onPointerMove={(event) => setUnder(underPointer(event))}
        onPointerLeave={() => setUnder(null)}
      >
        <FigureArt view={view} layer="superficial" />
        {figure.zones.map(({ id, zone, side, shapes }) => {
          const shape = shapes[view]
          if (shape === undefined) return null
          const classes = ['region-zone']
          if (covers(regions, zone, side)) classes.push('region-zone-in')
          if (under?.zone === zone && (under.side === side || under.side === 'midline')) {
            classes.push('region-zone-under')
          }
          return <path key={id} className={classes.join(' ')} d={shape} />
        })}
        {figure.cautionSites
          .filter(({ site }) => site === 'spinous-processes')
          .map(
            ({ id, shapes }) => shapes[view] && <path key={id} className="region-spine" d={shapes[view]} />,
          )}
        <CautionHatch view={view} sites={cautions.filter(({ site }) => site !== 'spinous-processes')} />
        {points
          .filter((point) => point.view === view)
          .map(({ pointId, x, y, kind, activity }) => (
            <g key={pointId} transform={`translate(${x} ${y}) scale(22)`}>
              <Glyph kind={kind} activity={activity} />
            </g>
          ))}
      </svg>
      <div className="region-under small soft">
        <p>
          {under === null
            ? t(isOpen ? 'figureHint' : 'figureHintSigned')
            : t('regionSpoken', { name: zoneName(under.zone), side: t(`sides.${under.side}`) })}
        </p>
        <RegionCautions sites={cautions.map(({ site }) => site)} isOpen={under !== null} />
      </div>
    </div>
  )
}
