import type { ViewId } from '../../../../body/views.ts'
import type { Fingers } from './gesture.ts'

/** The part of a view that is shown, in figure units. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where an element stands on the screen, in pixels. */
interface ScreenBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const margin = 40
const shown: Readonly<Record<ViewId, readonly [left: number, right: number, top: number, bottom: number]>> = {
  posterior: [60, 940, 100, 1900],
  anterior: [60, 940, 100, 1900],
  left: [150, 850, 100, 1900],
  right: [150, 850, 100, 1900],
  soles: [100, 900, 580, 1420],
}

/** The whole body of a view with a small margin. */
export function wholeView(view: ViewId): Viewport {
  const [left, right, top, bottom] = shown[view]
  return { x: left, y: top - margin, width: right - left, height: bottom - top + 2 * margin }
}

/** How many times larger than the whole body the viewport shows it. */
export const zoomOf = (view: ViewId, viewport: Viewport): number => wholeView(view).width / viewport.width

/**
 * Zooms by `factor` so that the place `x`, `y` stays where it is on the screen; between the whole body and eight times.
 */
export function zoomAt(view: ViewId, from: Viewport, x: number, y: number, factor: number): Viewport {
  const whole = wholeView(view)
  const zoom = zoomBetween(view, from, factor)
  // rounding leaves a hair's breadth, which is no zoom
  if (zoom < 1.001) return whole
  const scale = whole.width / zoom / from.width
  return inside(view, {
    x: x - (x - from.x) * scale,
    y: y - (y - from.y) * scale,
    width: from.width * scale,
    height: from.height * scale,
  })
}

const zoomBetween = (view: ViewId, from: Viewport, factor: number): number =>
  Math.min(8, Math.max(1, zoomOf(view, from) * factor))

/** Moves the viewport by figure units, never away from the body. */
export const panBy = (view: ViewId, from: Viewport, dx: number, dy: number): Viewport =>
  inside(view, { ...from, x: from.x + dx, y: from.y + dy })

/** Shows a box of figure units as large as it fits, with room round it; never nearer than eight times. */
export function zoomTo(
  view: ViewId,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): Viewport {
  const whole = wholeView(view)
  const room = 1.6
  const zoom = Math.min(
    whole.width / ((box.right - box.left) * room),
    whole.height / ((box.bottom - box.top) * room),
    5,
  )
  const scale = 1 / Math.max(1, zoom)
  const [width, height] = [whole.width * scale, whole.height * scale]
  return inside(view, {
    x: (box.left + box.right - width) / 2,
    y: (box.top + box.bottom - height) / 2,
    width,
    height,
  })
}

/** Zooms round the middle of what is shown. */
export const zoomMiddle = (view: ViewId, from: Viewport, factor: number): Viewport =>
  zoomAt(view, from, from.x + from.width / 2, from.y + from.height / 2, factor)

function inside(view: ViewId, port: Viewport): Viewport {
  const whole = wholeView(view)
  return {
    ...port,
    x: Math.min(Math.max(port.x, whole.x), whole.x + whole.width - port.width),
    y: Math.min(Math.max(port.y, whole.y), whole.y + whole.height - port.height),
  }
}

/** Where a point of the screen lies in the figure, for an SVG element that shows `viewport` centred and undistorted. */
export function toFigure(
  viewport: Viewport,
  box: ScreenBox,
  clientX: number,
  clientY: number,
): { readonly x: number; readonly y: number; readonly unitsPerPixel: number } {
  const unitsPerPixel = Math.max(viewport.width / box.width, viewport.height / box.height)
  const centreX = box.left + box.width / 2
  const centreY = box.top + box.height / 2
  return {
    x: viewport.x + viewport.width / 2 + (clientX - centreX) * unitsPerPixel,
    y: viewport.y + viewport.height / 2 + (clientY - centreY) * unitsPerPixel,
    unitsPerPixel,
  }
}

/**
 * Zooms and moves by two fingers: what lay between them lies between them still. The edge of the body is minded once, at
 * the end; minding it on the way would let the figure slip from under the fingers.
 */
export function pinchView(
  view: ViewId,
  from: Viewport,
  box: ScreenBox,
  before: Fingers,
  now: Fingers,
): Viewport {
  const whole = wholeView(view)
  const zoom = zoomBetween(view, from, now.apart / before.apart)
  if (zoom < 1.001) return whole
  const lay = toFigure(from, box, before.x, before.y)
  const next = { ...from, width: whole.width / zoom, height: whole.height / zoom }
  const lies = toFigure(next, box, now.x, now.y)
  return inside(view, { ...next, x: from.x + lay.x - lies.x, y: from.y + lay.y - lies.y })
}
