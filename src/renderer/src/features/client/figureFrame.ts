import type { ViewId } from '../../../../body/views.ts'
import { wholeView } from '../chart/viewport.ts'

interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Head to hips, in figure units; the hands are left out. */
const bust: Frame = { x: 160, y: 76, width: 680, height: 844 }
/** Room for a symbol at the edge. */
const edge = 30

const isInside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
  x > bust.x + edge && x < bust.x + bust.width - edge && y > bust.y + edge && y < bust.y + bust.height - edge

/** The part of a view to show, in figure units: the whole body, or head to hips where that hides no point. */
export function figureFrame(
  view: ViewId,
  points: readonly { readonly x: number; readonly y: number }[],
  close: boolean,
): Frame {
  return close && points.every(isInside) ? bust : wholeView(view)
}
