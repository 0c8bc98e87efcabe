import { type PointerEvent, type RefObject, useRef } from 'react'
import type { Layer, ViewId } from '../../../../body/views.ts'
import type { Spot } from '../../../../contract/models/chart.ts'
import type { StrokeShape } from '../../../../contract/models/mark.ts'
import { type ChartItem, placeOf } from './chartItem.ts'
import {
  draw,
  type Fingers,
  fingersOf,
  type Gesture,
  idle,
  move,
  pinch,
  press,
  type Release,
  release,
} from './gesture.ts'
import { nearestItem } from './nearestItem.ts'
import { saysTheSame, type Under, underAt } from './spot.ts'
import { useCurrent } from './useCurrent.ts'
import type { Zoom } from './useZoom.ts'
import { panBy, pinchView, toFigure } from './viewport.ts'

interface HandProps {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly view: ViewId
  readonly layer: Layer
  readonly items: readonly ChartItem[]
  /** Whether a press draws a line instead of moving the figure. */
  readonly draws: boolean
  /** Whether items can be moved. */
  readonly isOpen: boolean
  readonly zoom: Zoom
  readonly onHover: (under: Under | null) => void
  readonly onSelect: (id: string) => void
  readonly onPress: (spot: Spot | null) => void
  readonly onLine: (stroke: StrokeShape) => void
  readonly onDrop: (id: string, spot: Spot) => void
  /** A second press on the same place; `placed`: the first one made something. */
  readonly onDouble: (under: Under | null, placed: boolean) => void
}

type Pointer = PointerEvent<SVGSVGElement>

/** Half of a finger's target, in pixels. */
const fingerReach = 22
/** Milliseconds and pixels between the two presses of a double one; fingers hit less exactly. */
const doubleTime = 350
const doubleReach = { mouse: 8, touch: 16 } as const

/** Mouse, pen or fingers on one view of the figure: what they are doing, and the handlers that hear them. */
export function useHand(props: HandProps) {
  const { svg, view, layer, items, zoom } = props
  const [gesture, gestureNow, setGesture] = useCurrent<Gesture>(idle)
  const fingers = useRef(new Map<number, { readonly x: number; readonly y: number }>())
  const under = useRef<Under | null>(null)
  const lastPress = useRef({ time: 0, x: 0, y: 0, placed: false })
  /** From the finger to the middle of the item it took hold of, in figure units: a mark never jumps under a finger. */
  const hold = useRef({ dx: 0, dy: 0 })

  const figureAt = (x: number, y: number) =>
    svg.current === null ? null : toFigure(zoom.now(), svg.current.getBoundingClientRect(), x, y)
  const underPointer = (x: number, y: number): Under | null => {
    const at = figureAt(x, y)
    return at === null ? null : underAt(view, layer, at.x, at.y)
  }
  const heldAt = (x: number, y: number) => {
    const at = figureAt(x, y)
    return at === null ? null : { x: at.x + hold.current.dx, y: at.y + hold.current.dy }
  }
  const underHeld = (x: number, y: number): Under | null => {
    const at = heldAt(x, y)
    return at === null ? null : underAt(view, layer, at.x, at.y)
  }
  const hover = (next: Under | null): void => {
    if (saysTheSame(under.current, next)) return
    under.current = next
    props.onHover(next)
  }

  const itemAt = ({ target, clientX, clientY, pointerType }: Pointer): string | null => {
    const on = target instanceof Element ? target.closest('[data-point]') : null
    if (on !== null) return on.getAttribute('data-point')
    const at = figureAt(clientX, clientY)
    if (at === null || pointerType !== 'touch') return null
    return nearestItem(items, view, at.x, at.y, fingerReach * at.unitsPerPixel)
  }
  const holdOn = (item: ChartItem | undefined, x: number, y: number): { dx: number; dy: number } => {
    const at = figureAt(x, y)
    if (item === undefined || at === null) return { dx: 0, dy: 0 }
    const own = placeOf(item, [view])
    return { dx: own.x - at.x, dy: own.y - at.y }
  }

  const onPointerDown = (event: Pointer): void => {
    if (event.button !== 0) return
    const { clientX: x, clientY: y } = event
    fingers.current.set(event.pointerId, { x, y })
    event.currentTarget.setPointerCapture(event.pointerId)
    const [one, other] = [...fingers.current.values()]
    if (one !== undefined && other !== undefined) setGesture(pinch(fingersOf(one, other)))
    else if (props.draws) setGesture(draw(x, y))
    else {
      const on = itemAt(event)
      const item = items.find(({ id }) => id === on)
      hold.current = holdOn(item, x, y)
      setGesture(press(on, x, y))
      // a finger does not hover: what lies there is told while it presses
      if (event.pointerType === 'touch') hover(underPointer(x, y))
    }
  }

  const onPointerMove = (event: Pointer): void => {
    const { clientX: x, clientY: y } = event
    const doing = gestureNow()
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, { x, y })
    if (doing.kind === 'idle') hover(underPointer(x, y))
    else if (doing.kind === 'pinching') pinchFrom(doing.fingers)
    else carryOn(doing, x, y)
  }
  const carryOn = (from: Gesture, x: number, y: number): void => {
    const item = from.kind === 'pressed' ? items.find(({ id }) => id === from.on) : undefined
    const stays = item !== undefined && (!props.isOpen || item.state !== 'today' || !movable(item))
    const next = stays ? from : move(from, x, y)
    const at = figureAt(x, y)
    if (next.kind === 'panning' && at !== null && (from.kind === 'panning' || from.kind === 'pressed')) {
      const [dx, dy] = [(from.x - next.x) * at.unitsPerPixel, (from.y - next.y) * at.unitsPerPixel]
      zoom.set(panBy(view, zoom.now(), dx, dy))
    }
    if (next.kind === 'dragging') hover(underHeld(x, y))
    if (next !== from) setGesture(next)
  }
  const pinchFrom = (before: Fingers): void => {
    const [one, other] = [...fingers.current.values()]
    if (one === undefined || other === undefined || svg.current === null) return
    const now = fingersOf(one, other)
    zoom.set(pinchView(view, zoom.now(), svg.current.getBoundingClientRect(), before, now))
    setGesture(pinch(now))
  }

  const onPointerUp = (event: Pointer): void => {
    fingers.current.delete(event.pointerId)
    const doing = gestureNow()
    if (doing.kind === 'pinching') {
      if (fingers.current.size === 0) setGesture(idle)
      return
    }
    setGesture(idle)
    letGo(release(doing), event)
  }
  const letGo = (released: Release, event: Pointer): void => {
    const { clientX: x, clientY: y } = event
    switch (released.kind) {
      case 'nothing':
        break
      case 'select':
      case 'place':
        pressed(released, event)
        break
      case 'drop': {
        const spot = underHeld(x, y)?.spot
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
  const pressed = (released: Extract<Release, { kind: 'select' | 'place' }>, event: Pointer): void => {
    const { clientX: x, clientY: y, timeStamp: time } = event
    const last = lastPress.current
    const reach = doubleReach[event.pointerType === 'touch' ? 'touch' : 'mouse']
    const again = time - last.time < doubleTime && Math.hypot(x - last.x, y - last.y) < reach
    lastPress.current = { time: again ? 0 : time, x, y, placed: released.kind === 'place' }
    if (again) props.onDouble(underPointer(x, y), last.placed)
    else if (released.kind === 'select') props.onSelect(released.pointId)
    else props.onPress(underPointer(x, y)?.spot ?? null)
  }

  const onPointerCancel = (event: Pointer): void => {
    fingers.current.delete(event.pointerId)
    setGesture(idle)
  }
  return {
    gesture,
    /** Figure units of a place of the screen; null before the first drawing. */
    figureAt,
    /** Where the item in hand stands while it is dragged. */
    dragged: gesture.kind === 'dragging' ? heldAt(gesture.x, gesture.y) : null,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onPointerLeave: () => hover(null),
    },
  }
}

/** Whole zones have no place that could be moved. */
const movable = (item: ChartItem): boolean => item.form === 'point' || item.mark.shape.form === 'place'

const inRange = (value: number, most: number): number =>
  Math.round(Math.min(most, Math.max(0, value)) * 10) / 10
