import { type PointerEvent, useRef, useState } from 'react'
import type { Layer, ViewId } from '../../../../body/views.ts'
import type { ChartPoint, GhostPoint, Spot } from '../../../../contract/models/chart.ts'
import { FigureArt } from './FigureArt.tsx'
import { type Gesture, idle, move, press, release } from './gesture.ts'
import { PointMark } from './PointMark.tsx'
import { spotAt } from './spot.ts'
import { useZoom } from './useZoom.ts'
import { panBy, toFigure, zoomOf } from './viewport.ts'
import './FigureCanvas.css'

interface FigureCanvasProps {
  readonly view: ViewId
  readonly layer: Layer
  readonly label: string
  readonly points: readonly ChartPoint[]
  readonly ghosts: readonly GhostPoint[]
  readonly selected: string | null
  /** Figure muscle ids drawn in the stronger colour. */
  readonly tinted: readonly string[]
  readonly labelOf: (point: ChartPoint, ghost: boolean) => string
  readonly onHover: (spot: Spot | null) => void
  readonly onPlace: (spot: Spot) => void
  readonly onSelect: (pointId: string | null) => void
  readonly onMove: (point: ChartPoint, spot: Spot) => void
  readonly onRemove: (point: ChartPoint) => void
}

/** Half width of a glyph in figure units when the whole body is shown. */
const glyphRadius = 19

/** One view of the figure with its points: click places, drag moves, the wheel zooms. */
export function FigureCanvas(props: FigureCanvasProps) {
  const { view, layer, points, ghosts, selected } = props
  const svg = useRef<SVGSVGElement>(null)
  const [gesture, setGesture] = useState<Gesture>(idle)
  const [viewport, setViewport] = useZoom(svg, view)
  const radius = glyphRadius / Math.sqrt(zoomOf(view, viewport)) ** 1.4

  const figureAt = (clientX: number, clientY: number) =>
    svg.current === null ? null : toFigure(viewport, svg.current.getBoundingClientRect(), clientX, clientY)

  const spotOf = (clientX: number, clientY: number): Spot | null => {
    const at = figureAt(clientX, clientY)
    return at === null ? null : spotAt(view, layer, at.x, at.y)
  }

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return
    const on = event.target instanceof Element ? event.target.closest('[data-point]') : null
    const pointId = on?.getAttribute('data-point') ?? null
    if (pointId !== null && !points.some((point) => point.pointId === pointId)) {
      props.onSelect(pointId)
      return
    }
    event.currentTarget.setPointerCapture(event.pointerId)
    setGesture(press(pointId, event.clientX, event.clientY))
  }

  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (gesture.kind === 'idle') {
      props.onHover(spotOf(event.clientX, event.clientY))
      return
    }
    const next = move(gesture, event.clientX, event.clientY)
    const at = figureAt(event.clientX, event.clientY)
    if (next.kind === 'panning' && at !== null) {
      const dx = (gesture.x - next.x) * at.unitsPerPixel
      const dy = (gesture.y - next.y) * at.unitsPerPixel
      setViewport(panBy(view, viewport, dx, dy))
    }
    setGesture(next)
  }

  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    const released = release(gesture)
    setGesture(idle)
    const spot = spotOf(event.clientX, event.clientY)
    switch (released.kind) {
      case 'nothing':
        break
      case 'select':
        props.onSelect(released.pointId)
        break
      case 'place':
        if (spot === null) props.onSelect(null)
        else props.onPlace(spot)
        break
      case 'drop': {
        const point = points.find(({ pointId }) => pointId === released.pointId)
        if (point !== undefined && spot !== null) props.onMove(point, spot)
        break
      }
    }
  }

  const shownAt = (point: ChartPoint): { x: number; y: number } =>
    (gesture.kind === 'dragging' && gesture.pointId === point.pointId && figureAt(gesture.x, gesture.y)) ||
    point

  const nudge = (point: ChartPoint, dx: number, dy: number): void => {
    const spot = spotAt(view, point.layer, point.x + dx, point.y + dy)
    if (spot !== null) props.onMove(point, spot)
  }

  const mark = (point: ChartPoint, ghost: boolean) => (
    <PointMark
      key={point.pointId}
      point={point}
      ghost={ghost}
      selected={point.pointId === selected}
      label={props.labelOf(point, ghost)}
      radius={radius}
      x={shownAt(point).x}
      y={shownAt(point).y}
      onSelect={() => props.onSelect(point.pointId)}
      onNudge={(dx, dy) => nudge(point, dx, dy)}
      onRemove={() => props.onRemove(point)}
    />
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that groups its marks; SVG knows no fieldset
    <svg
      ref={svg}
      role="group"
      aria-label={props.label}
      className={`figure-canvas figure-canvas-${gesture.kind}`}
      viewBox={`${viewport.x} ${viewport.y} ${viewport.width} ${viewport.height}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setGesture(idle)}
      onPointerLeave={() => props.onHover(null)}
    >
      <FigureArt view={view} layer={layer} tinted={props.tinted} />
      {ghosts.filter((ghost) => ghost.view === view).map((ghost) => mark(ghost, true))}
      {points.filter((point) => point.view === view).map((point) => mark(point, false))}
    </svg>
  )
}
