import { useTranslation } from 'react-i18next'
import type { ViewId } from '../../../../body/views.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import type { ChartMark } from '../../../../contract/models/mark.ts'
import { FigureArt } from '../chart/FigureArt.tsx'
import { areaPath } from '../chart/FigureWash.tsx'
import { Glyph } from '../chart/Glyph.tsx'
import { pointLabel } from '../chart/pointLabel.ts'
import { figureFrame } from './figureFrame.ts'
import './PointsFigure.css'

interface PointsFigureProps {
  readonly view: ViewId
  readonly points: readonly ChartPoint[]
  /** Head to hips where that shows every point. */
  readonly close?: boolean
  /** Pain areas, drawn under the points. */
  readonly marks?: readonly ChartMark[]
  /** Without the words for left and right, where another figure beside it has them. */
  readonly bare?: boolean
}

const noMarks: readonly ChartMark[] = []

/** Half width of a symbol as part of what is shown, so that it keeps its size. */
const symbolPart = 1 / 68

/** The figure with points on it, to look at and not to touch. */
export function PointsFigure(props: PointsFigureProps) {
  const { view, points, close = false, marks = noMarks, bare = false } = props
  const { t } = useTranslation('chart')
  const { t: words } = useTranslation('client')
  const here = points.filter((point) => point.view === view)
  const { x, y, width, height } = figureFrame(view, here, close)
  const radius = height * symbolPart
  const label =
    here.length === 0
      ? words('figureEmpty', { view: t(view) })
      : words('figure', { view: t(view), points: here.map((point) => pointLabel(point, t)).join('; ') })
  return (
    <div className="client-figure">
      <svg
        role="img"
        aria-label={label}
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio={close ? 'xMidYMax' : 'xMidYMid'}
      >
        <FigureArt view={view} layer="superficial" />
        {marks.map(({ markId, shape, present }) => {
          const path = shape.form === 'place' || !present ? null : areaPath(shape, view)
          return path !== null && <path key={markId} className="client-area" d={path} />
        })}
        {here.map((point) => (
          <g
            key={point.pointId}
            transform={`translate(${point.x} ${point.y}) scale(${radius})`}
            className={point.present ? undefined : 'client-point-gone'}
          >
            <Glyph kind={point.kind} activity={point.activity} />
          </g>
        ))}
      </svg>
      {!bare && <SideWords view={view} />}
    </div>
  )
}

/** Left and right are the client's own: seen from the back as they are, from the front the other way round. */
function SideWords({ view }: { readonly view: ViewId }) {
  const { t } = useTranslation('chart')
  if (view === 'left' || view === 'right') return null
  return (
    <p className="client-sides" data-view={view} aria-hidden="true">
      <span>{t('sides.left')}</span>
      <span>{t('sides.right')}</span>
    </p>
  )
}
