import { Minus, Plus, Scan } from 'lucide-react'
import { memo, type PointerEvent, type ReactNode, useRef, useState } from 'react'
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
import { draw, fingersOf, type Gesture, idle, move, pinch, press, release } from './gesture.ts'
import { type ItemActions, ItemMark } from './ItemMark.tsx'
import { nearestItem } from './nearestItem.ts'
import { saysTheSame, type Under, underAt } from './spot.ts'
import { useZoom } from './useZoom.ts'
import { useZoomKeys } from './useZoomKeys.ts'
import { panBy, toFigure, wholeView, zoomAt, zoomMiddle, zoomOf, zoomTo } from './viewport.ts'
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
/** Half of a finger's target, in pixels. */
const fingerReach = 22

/** One view of the figure with its items: click places, drag moves, wheel, pinch and double click zoom. */
export function FigureCanvas(props: FigureCanvasProps) {
  const { view, layer, items, selected, actions } = props
  const { t } = useTranslation('chart')
  const svg = useRef<SVGSVGElement>(null)
  const [gesture, setGesture] = useState<Gesture>(idle)
  const [viewport, setViewport] = useZoom(svg, view)
  const fingers = useRef(new Map<number, { readonly x: number; readonly y: number }>())
  const under = useRef<Under | null>(null)
  const lastPress = useRef({ time: 0, x: 0, y: 0, placed: false })
  const zoom = zoomOf(view, viewport)
  const radius = glyphRadius / Math.sqrt(zoom) ** 1.4

  const figureAt = (clientX: number, clientY: number) =>
    svg.current === null ? null : toFigure(viewport, svg.current.getBoundingClientRect(), clientX, clientY)
  const underPointer = (clientX: number, clientY: number): Under | null => {
    const at = figureAt(clientX, clientY)
    return at === null ? null : underAt(view, layer, at.x, at.y)
  }
  const hover = (next: Under | null): void => {
    if (saysTheSame(under.current, next)) return
    under.current = next
    props.onHover(next)
  }

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return
    const { clientX: x, clientY: y } = event
    fingers.current.set(event.pointerId, { x, y })
    event.currentTarget.setPointerCapture(event.pointerId)
    const [one, other] = [...fingers.current.values()]
    if (one !== undefined && other !== undefined) setGesture(pinch(fingersOf(one, other)))
    else if (props.draws) setGesture(draw(x, y))
    else setGesture(press(itemAt(event), x, y))
  }

  const itemAt = (event: PointerEvent<SVGSVGElement>): string | null => {
    const on = event.target instanceof Element ? event.target.closest('[data-point]') : null
    const at = figureAt(event.clientX, event.clientY)
    const reach = event.pointerType === 'touch' && at !== null ? fingerReach * at.unitsPerPixel : 0
    return (
      on?.getAttribute('data-point') ?? (at === null ? null : nearestItem(items, view, at.x, at.y, reach))
    )
  }

  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const { clientX: x, clientY: y } = event
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, { x, y })
    if (gesture.kind === 'idle') hover(underPointer(x, y))
    else if (gesture.kind === 'pinching') pinchOn(gesture)
    else carryOn(gesture, x, y)
  }

  const carryOn = (from: Gesture, x: number, y: number): void => {
    const item = from.kind === 'pressed' ? items.find(({ id }) => id === from.on) : undefined
    const stays = item !== undefined && (item.state !== 'today' || !movable(item))
    const next = stays ? from : move(from, x, y)
    const at = figureAt(x, y)
    if (next.kind === 'panning' && at !== null && (from.kind === 'panning' || from.kind === 'pressed')) {
      const dx = (from.x - next.x) * at.unitsPerPixel
      const dy = (from.y - next.y) * at.unitsPerPixel
      setViewport(panBy(view, viewport, dx, dy))
    }
    if (next !== from) setGesture(next)
  }

  const pinchOn = (before: Extract<Gesture, { kind: 'pinching' }>): void => {
    const [one, other] = [...fingers.current.values()]
    if (one === undefined || other === undefined) return
    const now = fingersOf(one, other)
    const at = figureAt(before.fingers.x, before.fingers.y)
    if (at === null) return
    const zoomed = zoomAt(view, viewport, at.x, at.y, now.apart / before.fingers.apart)
    const scale = (at.unitsPerPixel * zoomed.width) / viewport.width
    setViewport(panBy(view, zoomed, (before.fingers.x - now.x) * scale, (before.fingers.y - now.y) * scale))
    setGesture(pinch(now))
  }

  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    fingers.current.delete(event.pointerId)
    if (gesture.kind === 'pinching') {
      if (fingers.current.size === 0) setGesture(idle)
      return
    }
    const released = release(gesture)
    setGesture(idle)
    const { clientX: x, clientY: y } = event
    switch (released.kind) {
      case 'nothing':
        break
      case 'select':
      case 'place': {
        const last = lastPress.current
        const again = event.timeStamp - last.time < 350 && Math.hypot(x - last.x, y - last.y) < 8
        const placed = released.kind === 'place'
        lastPress.current = { time: again ? 0 : event.timeStamp, x, y, placed }
        if (again) {
          if (last.placed) props.onDouble()
          zoomToRegion(x, y)
        } else if (released.kind === 'select') actions.select(released.pointId)
        else props.onPress(underPointer(x, y)?.spot ?? null)
        break
      }
      case 'drop': {
        const spot = underPointer(x, y)?.spot
        if (spot !== undefined) props.onDrop(released.pointId, spot)
        break
      }
      case 'line': {
        const points = released.line.flatMap(([lineX, lineY]): [number, number][] => {
          const at = figureAt(lineX, lineY)
          return at === null ? [] : [[inRange(at.x, 1000), inRange(at.y, 2000)]]
        })
        props.onLine({ form: 'stroke', view, points, closed: true })
        break
      }
    }
  }

  const zoomToRegion = (clientX: number, clientY: number): void => {
    const at = figureAt(clientX, clientY)
    const place = at === null ? null : underAt(view, layer, at.x, at.y)?.spot
    if (place === null || place === undefined || place.zone === null || zoom > 2) {
      setViewport(wholeView(view))
      return
    }
    const zone = figure.zones.find((one) => one.zone === place.zone && one.side === place.side)
    const path = zone?.shapes[view]
    const region =
      path !== undefined ? regionOf(path) : hitTable(view).zones.find(({ id }) => id === place.zone)?.region
    if (region !== undefined) setViewport(zoomTo(view, region))
  }

  useZoomKeys(svg, (factor) => setViewport((current) => zoomMiddle(view, current, factor)))

  const dragged = gesture.kind === 'dragging' ? figureAt(gesture.x, gesture.y) : null
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
        data-near={zoom > 5 ? 'most' : zoom > 2 ? 'more' : undefined}
        viewBox={`${viewport.x} ${viewport.y} ${viewport.width} ${viewport.height}`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={(event) => {
          fingers.current.delete(event.pointerId)
          setGesture(idle)
        }}
        onPointerLeave={() => hover(null)}
      >
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
      </svg>
      <div className={zoom > 1.01 ? 'figure-zoom' : 'figure-zoom figure-zoom-quiet'}>
        {zoom > 1.01 && (
          <>
            <IconButton label={t('wholeBody')} onPress={() => setViewport(wholeView(view))}>
              <Scan aria-hidden="true" />
            </IconButton>
            <IconButton
              label={t('zoomOut')}
              kbd="-"
              onPress={() => setViewport(zoomMiddle(view, viewport, 1 / 1.4))}
            >
              <Minus aria-hidden="true" />
            </IconButton>
          </>
        )}
        <IconButton label={t('zoomIn')} kbd="+" onPress={() => setViewport(zoomMiddle(view, viewport, 1.4))}>
          <Plus aria-hidden="true" />
        </IconButton>
      </div>
    </>
  )
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

/** Whole zones have no place that could be moved. */
const movable = (item: ChartItem): boolean => item.form === 'point' || item.mark.shape.form === 'place'

const inRange = (value: number, most: number): number =>
  Math.round(Math.min(most, Math.max(0, value)) * 10) / 10
