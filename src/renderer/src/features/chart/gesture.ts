/** What a press on the figure has become so far. Positions are screen pixels. */
export type Gesture =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressed'; readonly on: string | null; readonly x: number; readonly y: number }
  | { readonly kind: 'dragging'; readonly pointId: string; readonly x: number; readonly y: number }
  | { readonly kind: 'panning'; readonly x: number; readonly y: number }
  | { readonly kind: 'drawing'; readonly line: readonly (readonly [x: number, y: number])[] }
  | { readonly kind: 'pinching'; readonly fingers: Fingers }

/** Two fingers on the figure: where their middle is, and how far they are apart. */
export interface Fingers {
  readonly x: number
  readonly y: number
  readonly apart: number
}

/** Further than a trembling hand, nearer than a wish to move something. */
const dragDistance = 5
/** Between two places of a freehand line, in pixels: finer adds weight and no form. */
const drawDistance = 4
/** As many as the practice keeps of one line. */
const longestLine = 600

export const idle: Gesture = { kind: 'idle' }

/** A press on a point (its id) or on the figure (null). */
export const press = (on: string | null, x: number, y: number): Gesture => ({ kind: 'pressed', on, x, y })

/** A freehand line begins. */
export const draw = (x: number, y: number): Gesture => ({ kind: 'drawing', line: [[x, y]] })

/** A second finger came down. */
export const pinch = (fingers: Fingers): Gesture => ({ kind: 'pinching', fingers })

export const fingersOf = (
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
): Fingers => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  apart: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)),
})

/** The pointer moved: a press on a point becomes a drag, a press on the figure pans it. */
export function move(gesture: Gesture, x: number, y: number): Gesture {
  switch (gesture.kind) {
    case 'idle':
    case 'pinching':
      return gesture
    case 'pressed':
      if (Math.hypot(x - gesture.x, y - gesture.y) < dragDistance) return gesture
      return gesture.on === null ? { kind: 'panning', x, y } : { kind: 'dragging', pointId: gesture.on, x, y }
    case 'dragging':
      return { ...gesture, x, y }
    case 'panning':
      return { kind: 'panning', x, y }
    case 'drawing': {
      const [lastX, lastY] = gesture.line.at(-1) ?? [x, y]
      const near = Math.hypot(x - lastX, y - lastY) < drawDistance
      return near || gesture.line.length >= longestLine
        ? gesture
        : { kind: 'drawing', line: [...gesture.line, [x, y]] }
    }
  }
}

/** What letting go means. */
export type Release =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'place' }
  | { readonly kind: 'select'; readonly pointId: string }
  | { readonly kind: 'drop'; readonly pointId: string }
  | { readonly kind: 'line'; readonly line: readonly (readonly [x: number, y: number])[] }

export function release(gesture: Gesture): Release {
  switch (gesture.kind) {
    case 'idle':
    case 'panning':
    case 'pinching':
      return { kind: 'nothing' }
    case 'pressed':
      return gesture.on === null ? { kind: 'place' } : { kind: 'select', pointId: gesture.on }
    case 'dragging':
      return { kind: 'drop', pointId: gesture.pointId }
    case 'drawing':
      return gesture.line.length < 3 ? { kind: 'nothing' } : { kind: 'line', line: gesture.line }
  }
}
