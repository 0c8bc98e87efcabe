import { Minus, Plus, Scan } from 'lucide-react'
import { memo, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { figure } from '../../../../body/figure/figure.ts'
import { hitTable } from '../../../../body/geometry/hitTable.ts'
import { regionOf } from '../../../../body/geometry/region.ts'
import type { Layer, ViewId } from '../../../../body/views.ts'
import type { Spot } from '../../../../contract/models/chart.ts'
import type { StrokeShape } from '../../../../contract/models/mark.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import type { ChartItem } from './chartItem.ts'
import { FigureArt } from './FigureArt.tsx'
import { linePath } from './FigureWash.tsx'
import { type ItemActions, ItemMark } from './ItemMark.tsx'
import type { Under } from './spot.ts'
import { useHand } from './useHand.ts'
import { useZoom } from './useZoom.ts'
import { useZoomKeys } from './useZoomKeys.ts'
import { type Viewport, wholeView, zoomMiddle, zoomOf, zoomTo } from './viewport.ts'
import './FigureCanvas.css'

interface FigureCanvasProps {
  readonly view: ViewId
  readonly layer: Layer
  readonly label: string
  /** Items that show in this view. */
  readonly items: readonly ChartItem[]
  readonly selected: string | null
  /** Whether a press draws a line instead of moving the figure. */
  readonly draws: boolean
  /** Whether marks can be moved. */
  readonly isOpen: boolean
  /** Washes and tints between the figure and its marks. */
  readonly children: ReactNode
  readonly labelOf: (item: ChartItem) => string
  readonly actions: ItemActions
  readonly onHover: (under: Under | null) => void
  readonly onPress: (spot: Spot | null) => void
  readonly onLine: (stroke: StrokeShape) => void
  readonly onDrop: (id: string, spot: Spot) => void
  /** The second press of a double click, before the view zooms. */
  readonly onDouble: () => void
}

/** Half width of a glyph in figure units when the whole body is shown. */
const glyphRadius = 19

/** One view of the figure with its items: click places, drag moves, wheel, pinch and double click zoom. */
export function FigureCanvas(props: FigureCanvasProps) {
  const { view, layer, items, selected, actions } = props
  const { t } = useTranslation('chart')
  const svg = useRef<SVGSVGElement>(null)
  const zoom = useZoom(svg, view)
  const viewport = zoom.drawn
  const times = zoomOf(view, viewport)
  const radius = glyphRadius / Math.sqrt(times) ** 1.4

  const zoomToRegion = (under: Under | null): void => {
    const spot = under?.spot
    if (spot === undefined || spot.zone === null || zoomOf(view, zoom.now()) > 2) {
      zoom.set(wholeView(view))
      return
    }
    const path = figure.zones.find(({ zone, side }) => zone === spot.zone && side === spot.side)?.shapes[view]
    const region =
      path !== undefined ? regionOf(path) : hitTable(view).zones.find(({ id }) => id === spot.zone)?.region
    if (region !== undefined) zoom.set(zoomTo(view, region))
  }
  const { gesture, figureAt, dragged, handlers } = useHand({
    ...props,
    svg,
    zoom,
    onSelect: actions.select,
    onDouble(under, placed) {
      if (placed) props.onDouble()
      zoomToRegion(under)
    },
  })
  const stood = useStood(viewport, gesture.kind === 'panning')
  const zoomBy = (factor: number): void => zoom.set(zoomMiddle(view, zoom.now(), factor))
  useZoomKeys(svg, zoomBy)

  const line =
    gesture.kind === 'drawing'
      ? gesture.line.flatMap(([x, y]): [number, number][] => {
          const at = figureAt(x, y)
          return at === null ? [] : [[at.x, at.y]]
        })
      : []

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that groups its marks; SVG knows no fieldset */}
      <svg
        ref={svg}
        role="group"
        aria-label={props.label}
        className={`figure-canvas figure-canvas-${gesture.kind}`}
        data-near={times > 5 ? 'most' : times > 2 ? 'more' : undefined}
        viewBox={`${stood.x} ${stood.y} ${stood.width} ${stood.height}`}
        {...handlers}
      >
        <g transform={`translate(${stood.x - viewport.x} ${stood.y - viewport.y})`}>
          <FigureArt view={view} layer={layer} />
          {props.children}
          <Marks
            view={view}
            items={items}
            selected={selected}
            radius={radius}
            draggedId={gesture.kind === 'dragging' ? gesture.pointId : null}
            dragged={dragged}
            labelOf={props.labelOf}
            actions={actions}
          />
          {line.length > 1 && <path className="wash wash-line" d={linePath(line, false)} />}
        </g>
      </svg>
      <div className={times > 1.01 ? 'figure-zoom' : 'figure-zoom figure-zoom-quiet'}>
        {times > 1.01 && (
          <>
            <IconButton label={t('wholeBody', { view: t(view) })} onPress={() => zoom.set(wholeView(view))}>
              <Scan aria-hidden="true" />
            </IconButton>
            <IconButton label={t('zoomOut', { view: t(view) })} kbd="-" onPress={() => zoomBy(1 / 1.4)}>
              <Minus aria-hidden="true" />
            </IconButton>
          </>
        )}
        <IconButton label={t('zoomIn', { view: t(view) })} kbd="+" onPress={() => zoomBy(1.4)}>
          <Plus aria-hidden="true" />
        </IconButton>
      </div>
    </>
  )
}

/**
 * What the drawing showed when the hand took hold of the figure. While it is moved, the drawing is shifted as a whole:
 * a changed `viewBox` has every number beside a mark laid out anew in each frame.
 */
function useStood(viewport: Viewport, moving: boolean): Viewport {
  const [stood, setStood] = useState(viewport)
  if (moving || stood === viewport) return stood
  setStood(viewport)
  return viewport
}

interface MarksProps {
  readonly view: ViewId
  readonly items: readonly ChartItem[]
  readonly selected: string | null
  readonly radius: number
  readonly draggedId: string | null
  readonly dragged: { readonly x: number; readonly y: number } | null
  readonly labelOf: (item: ChartItem) => string
  readonly actions: ItemActions
}

/** All marks of a view; moving the figure under the eye draws none of them anew. */
const Marks = memo(function Marks(props: MarksProps) {
  const { view, items, selected, radius, draggedId, dragged, labelOf, actions } = props
  return items.map((item) => (
    <ItemMark
      key={item.id}
      item={item}
      view={view}
      selected={item.id === selected}
      label={labelOf(item)}
      radius={radius}
      dragged={item.id === draggedId ? dragged : null}
      actions={actions}
    />
  ))
})
