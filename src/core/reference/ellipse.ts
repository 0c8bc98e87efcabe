import { MIDLINE } from '../../body/geometry/side.ts'
import type { ViewId } from '../../body/views.ts'

/** Views as they are drawn for one half of the body. */
export type HalfView = 'back' | 'front' | 'side' | 'below'

/**
 * One ellipse of one half of the body, in figure units. `x` counts from the midline outward (front, back and soles) or from
 * the plumb line forward (side); `tilt` turns it in degrees, its top outward (or forward) when positive.
 */
export interface HalfEllipse {
  readonly view: HalfView
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  readonly tilt: number
}

/** Where the plumb line stands in the right view; the left view is its mirror image. */
const PLUMB_RIGHT = 440
/** Bezier handle of a quarter circle. */
const KAPPA = 0.5522847498

function viewOf(view: HalfView, side: 'left' | 'right'): ViewId {
  switch (view) {
    case 'back':
      return 'posterior'
    case 'front':
      return 'anterior'
    case 'below':
      return 'soles'
    case 'side':
      return side
  }
}

/** Where a half's x = 0 stands in a view, and which way its x runs there. */
function axisOf(view: ViewId, side: 'left' | 'right'): { readonly origin: number; readonly sign: 1 | -1 } {
  switch (view) {
    case 'anterior':
      return { origin: MIDLINE, sign: side === 'left' ? 1 : -1 }
    case 'posterior':
    case 'soles':
      return { origin: MIDLINE, sign: side === 'left' ? -1 : 1 }
    case 'right':
      return { origin: PLUMB_RIGHT, sign: 1 }
    case 'left':
      return { origin: 2 * MIDLINE - PLUMB_RIGHT, sign: -1 }
  }
}

const round = (n: number): number => Math.round(n * 10) / 10

/** The ellipse on one side of the body as a closed path of that side's view. */
export function ellipsePath(
  { view, x, y, rx, ry, tilt }: HalfEllipse,
  side: 'left' | 'right',
): { readonly view: ViewId; readonly side: 'left' | 'right'; readonly path: string } {
  const drawn = viewOf(view, side)
  const { origin, sign } = axisOf(drawn, side)
  const turn = (tilt * Math.PI) / 180
  // quarter by quarter; a half never crosses the midline
  const at = (u: number, v: number): string => {
    const out = x + u * rx * Math.cos(turn) - v * ry * Math.sin(turn)
    const down = y + u * rx * Math.sin(turn) + v * ry * Math.cos(turn)
    const kept = view === 'side' ? out : Math.max(0, out)
    return `${round(origin + sign * kept)} ${round(down)}`
  }
  const k = KAPPA
  const path =
    `M${at(1, 0)}C${at(1, k)} ${at(k, 1)} ${at(0, 1)}C${at(-k, 1)} ${at(-1, k)} ${at(-1, 0)}` +
    `C${at(-1, -k)} ${at(-k, -1)} ${at(0, -1)}C${at(k, -1)} ${at(1, -k)} ${at(1, 0)}Z`
  return { view: drawn, side, path }
}
