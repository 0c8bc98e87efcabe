import { useTranslation } from 'react-i18next'
import { figure } from '../../../../body/figure/figure.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import type { BlockFields } from '../../../../contract/models/plan.ts'
import { FigureArt } from '../chart/FigureArt.tsx'
import { Glyph } from '../chart/Glyph.tsx'
import { frameOfStage, regionShapes, viewOfStage } from './stageView.ts'
import './StageFigure.css'

interface StageFigureProps {
  readonly block: Pick<BlockFields, 'regions' | 'position'>
  readonly points: readonly ChartPoint[]
  readonly chosen: string | null
}

/** Where this stage works: its regions tinted, its points, the spine left out. */
export function StageFigure({ block, points, chosen }: StageFigureProps) {
  const { t } = useTranslation('treat')
  const { t: chart } = useTranslation('chart')
  const view = viewOfStage(block, points)
  const { x, y, width, height } = frameOfStage(view, block.regions, points)
  const radius = Math.max(16, height / 62)
  return (
    <div className="stage-figure">
      <svg
        role="img"
        aria-label={t('figure', { view: chart(view) })}
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio="xMidYMid meet"
      >
        <FigureArt view={view} layer="superficial" />
        {regionShapes(block.regions, view).map((d) => (
          <path key={d} className="stage-region" d={d} />
        ))}
        {figure.cautionSites
          .filter(({ site }) => site === 'spinous-processes')
          .map(
            ({ id, shapes }) => shapes[view] && <path key={id} className="stage-spine" d={shapes[view]} />,
          )}
        {points
          .filter((point) => point.view === view)
          .map((point) => (
            <g key={point.pointId} transform={`translate(${point.x} ${point.y}) scale(${radius})`}>
              {point.pointId === chosen && <circle className="stage-chosen" r={2} />}
              <Glyph kind={point.kind} activity={point.activity} />
            </g>
          ))}
      </svg>
      {(view === 'posterior' || view === 'anterior') && (
        <p className="stage-sides" data-view={view} aria-hidden="true">
          <span>{chart('sides.left')}</span>
          <span>{chart('sides.right')}</span>
        </p>
      )}
    </div>
  )
}
