import { useTranslation } from 'react-i18next'
import { figure } from '../../../../body/figure/figure.ts'
import { zoneName } from '../../../../body/names.ts'
import type { ViewId } from '../../../../body/views.ts'
import type { HeatCell } from '../../../../contract/models/chartHistory.ts'
import { FigureArt } from './FigureArt.tsx'
import { wholeView } from './viewport.ts'
import './HeatFigure.css'

/** What the colours mean: in how many sessions, or how much it hurt on average. */
export type HeatScale = 'recurrence' | 'pain'

/** The step a cell has on a scale; null where it was not asked. */
export const stepOf = (cell: HeatCell, scale: HeatScale): number | null =>
  scale === 'recurrence' ? cell.recurrenceStep : cell.painStep

interface HeatFigureProps {
  readonly view: ViewId
  readonly cells: readonly HeatCell[]
  readonly scale: HeatScale
}

/** One view with its zones in the colours of a scale; the number stands in the zone, for eyes that see no colour. */
export function HeatFigure({ view, cells, scale }: HeatFigureProps) {
  const { t } = useTranslation('chart')
  const { x, y, width, height } = wholeView(view)
  const here = cells.filter((cell) => cell.view === view)
  const label = here
    .map((cell) => {
      const place = `${zoneName(cell.zone)} ${t(`sides.${cell.side}`)}`
      return scale === 'recurrence'
        ? t('heatCellSessions', { place, count: cell.sessions })
        : cell.meanPain === null
          ? t('heatCellNotAsked', { place })
          : t('heatCellPain', { place, pain: rounded(cell.meanPain) })
    })
    .join('; ')
  return (
    <svg
      role="img"
      aria-label={label === '' ? t('heatEmpty', { view: t(view) }) : `${t(view)}: ${label}`}
      viewBox={`${x} ${y} ${width} ${height}`}
      className="heat-figure"
    >
      <FigureArt view={view} layer="superficial" />
      {here.map((cell) => {
        const zone = figure.zones.find((one) => one.zone === cell.zone && one.side === cell.side)
        const shape = zone?.shapes[view]
        const step = stepOf(cell, scale)
        if (shape === undefined || step === null) return null
        const title = `${zoneName(cell.zone)} ${t(`sides.${cell.side}`)}: ${scale === 'recurrence' ? t('heatSessions', { count: cell.sessions }) : t('painOf', { pain: rounded(cell.meanPain ?? 0) })}`
        return (
          <path key={`${cell.zone} ${cell.side}`} className={`heat-cell heat-${step + 1}`} d={shape}>
            <title>{title}</title>
          </path>
        )
      })}
    </svg>
  )
}

const rounded = (value: number): number => Math.round(value * 10) / 10
