import type { ViewId } from '../../../../body/views.ts'

/** The part of a view that is shown, in figure units. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const margin = 40
const shown: Readonly<Record<ViewId, readonly [left: number, right: number]>> = {
  posterior: [60, 940],
  anterior: [60, 940],
  left: [150, 850],
  right: [150, 850],
}

/** The whole body of a view with a small margin. */
export function wholeView(view: ViewId): Viewport {
  const [left, right] = shown[view]
  return { x: left, y: 100 - margin, width: right - left, height: 1800 + 2 * margin }
}

/** How many times larger than the whole body the viewport shows it. */
export const zoomOf = (view: ViewId, viewport: Viewport): number => wholeView(view).width / viewport.width

/**
 * Zooms by `factor` so that the place `x`, `y` stays where it is on the screen; between the whole body and eight times.
 */
export function zoomAt(view: ViewId, from: Viewport, x: number, y: number, factor: number): Viewport {
  const whole = wholeView(view)
  const zoom = Math.min(8, Math.max(1, zoomOf(view, from) * factor))
  const scale = whole.width / zoom / from.width
  return inside(view, {
    x: x - (x - from.x) * scale,
    y: y - (y - from.y) * scale,
    width: from.width * scale,
    height: from.height * scale,
  })
}

/** Moves the viewport by figure units, never away from the body. */
export const panBy = (view: ViewId, from: Viewport, dx: number, dy: number): Viewport =>
  inside(view, { ...from, x: from.x + dx, y: from.y + dy })

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
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
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
