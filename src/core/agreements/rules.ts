import type { SignatureStrokes } from '../../contract/models/agreement.ts'
import { AppError } from '../appError.ts'

/** In units of the field, 1,000 wide: what even short initials are more than. */
const shortestInk = 150
const smallestExtent = 60

const distance = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number =>
  Math.hypot(x2 - x1, y2 - y1)

function inkOf(stroke: SignatureStrokes[number]): number {
  return stroke.reduce((sum, place, index) => {
    const before = stroke[index - 1]
    return before === undefined ? sum : sum + distance(before, place)
  }, 0)
}

/** Whether the strokes could be somebody's name or initials, and not a slip of the finger. */
export function isSignature(strokes: SignatureStrokes): boolean {
  const places = strokes.flat()
  const extent = (axis: 0 | 1): number => {
    const along = places.map((place) => place[axis])
    return Math.max(...along) - Math.min(...along)
  }
  const ink = strokes.reduce((sum, stroke) => sum + inkOf(stroke), 0)
  return ink >= shortestInk && Math.max(extent(0), extent(1)) >= smallestExtent
}

/** Throws AppError invalid at `signature`. */
export function checkSignature(strokes: SignatureStrokes): void {
  if (!isSignature(strokes))
    throw new AppError('invalid', 'This is no signature.', { fields: { signature: 'signatureDot' } })
}

/** Throws AppError invalid at `on` when the day lies ahead, or before `earliest`. */
export function checkDay(on: string, today: string, earliest: string | null = null): void {
  if (on > today) throw new AppError('invalid', 'Not yet.', { fields: { on: 'dateInFuture' } })
  if (earliest !== null && on < earliest)
    throw new AppError('invalid', 'Too early.', { fields: { on: 'untilBeforeOn' } })
}
