import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { locate } from '../../../../body/geometry/locate.ts'
import type { CautionSiteId } from '../../../../body/ids.ts'
import type { Layer, ViewId } from '../../../../body/views.ts'
import type { Spot } from '../../../../contract/models/chart.ts'
import type { StrokeShape } from '../../../../contract/models/mark.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useAim } from './chartAim.tsx'
import { type ChartItem, placeOf } from './chartItem.ts'
import { FigureCanvas } from './FigureCanvas.tsx'
import {
  CautionHatch,
  MuscleTint,
  ReferralWash,
  ReportedAreas,
  type SiteOfSide,
  ZoneOutline,
} from './FigureWash.tsx'
import type { ItemActions } from './ItemMark.tsx'
import type { Under } from './spot.ts'
import type { Tool } from './tool.ts'
import { ViewSides } from './ViewSides.tsx'

interface ChartViewProps {
  readonly view: ViewId
  readonly layer: Layer
  readonly items: readonly ChartItem[]
  readonly selected: string | null
  readonly tool: Tool
  readonly under: Under | null
  readonly labelOf: (item: ChartItem) => string
  readonly actions: ItemActions
  /** False once the session is signed: marks are looked at and stay where they are. */
  readonly isOpen: boolean
  readonly onHover: (under: Under | null) => void
  readonly onPress: (spot: Spot | null) => void
  readonly onLine: (stroke: StrokeShape) => void
  readonly onDrop: (id: string, spot: Spot) => void
  readonly onDouble: () => void
}

const isToAvoid = (item: ChartItem | undefined): boolean =>
  item?.form === 'point' && item.point.kind === 'avoid'

const sitesAt = ({ side }: Pick<Spot, 'side'>, sites: readonly CautionSiteId[]): readonly SiteOfSide[] =>
  sites.map((site) => ({ site, side }))

const sitesUnder = (spot: Spot): readonly SiteOfSide[] =>
  sitesAt(spot, locate(spot.view, spot.layer, spot.x, spot.y).cautionSites)

/** One view with everything laid over it: what is under the pointer, what the chosen point's muscle refers to. */
export function ChartView(props: ChartViewProps) {
  const { view, items, selected, tool, under } = props
  const { t } = useTranslation('chart')
  const { aim } = useAim()
  const here = useMemo(() => items.filter((item) => placeOf(item, [view]).view === view), [items, view])
  const chosen = items.find((item) => item.id === selected)
  const chosenSpot = aim.kind === 'look' ? aim.spot : chosen?.form === 'point' ? chosen.point : null
  const pressed = chosenSpot?.view === view && !isToAvoid(chosen) ? chosenSpot : null
  const muscle = chosenSpot?.muscle ?? null
  const side = chosenSpot?.side ?? 'left'
  const referral = useProcedure(
    'chart.referral',
    { muscle: muscle ?? 'trapezius-descendens', side },
    { enabled: muscle !== null },
  ).data
  const reported = chosen?.form === 'point' && aim.kind !== 'look' ? chosen.point.referralAreas : []
  const picksZone = aim.kind === 'report' ? !aim.freehand : tool.kind === 'zone'
  const draws = props.isOpen && (aim.kind === 'report' ? aim.freehand : tool.kind === 'draw')
  const at = under?.spot.view === view ? under : null
  const places = props.isOpen && tool.kind === 'point' && tool.point !== 'avoid' && aim.kind !== 'report'

  return (
    <div className="chart-view">
      <ViewSides view={view} />
      <FigureCanvas
        {...props}
        items={here}
        draws={draws}
        label={props.isOpen ? t('figureLabel', { view: t(view) }) : t(view)}
      >
        {muscle !== null && referral && <ReferralWash view={view} referral={referral} />}
        {muscle !== null && <MuscleTint view={view} muscle={muscle} side={side} />}
        {at !== null && at.spot.muscle !== null && !picksZone && (
          <MuscleTint view={view} muscle={at.spot.muscle} side={at.spot.side} />
        )}
        {at !== null && at.spot.zone !== null && picksZone && (
          <ZoneOutline view={view} zone={at.spot.zone} side={at.spot.side} />
        )}
        <ReportedAreas view={view} areas={reported} />
        <CautionHatch
          view={view}
          sites={[
            ...(at !== null && places ? sitesAt(at.spot, at.cautionSites) : []),
            ...(pressed === null ? [] : sitesUnder(pressed)),
          ]}
        />
        {aim.kind === 'look' && aim.spot.view === view && (
          <g transform={`translate(${aim.spot.x} ${aim.spot.y}) scale(30)`} className="wash">
            <circle r={1} className="wash-looked" />
          </g>
        )}
      </FigureCanvas>
    </div>
  )
}
