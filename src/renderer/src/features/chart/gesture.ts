/** What a press on the figure has become so far. Positions are screen pixels. */
export type Gesture =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressed'; readonly on: string | null; readonly x: number; readonly y: number }
  | { readonly kind: 'dragging'; readonly pointId: string; readonly x: number; readonly y: number }
  | { readonly kind: 'panning'; readonly x: number; readonly y: number }

/** Further than a trembling hand, nearer than a wish to move something. */
const dragDistance = 5

export const idle: Gesture = { kind: 'idle' }

/** A press on a point (its id) or on the figure (null). */
export const press = (on: string | null, x: number, y: number): Gesture => ({ kind: 'pressed', on, x, y })

/** The pointer moved: a press on a point becomes a drag, a press on the figure pans it. */
export function move(gesture: Gesture, x: number, y: number): Gesture {
  switch (gesture.kind) {
    case 'idle':
      return gesture
    case 'pressed':
      if (Math.hypot(x - gesture.x, y - gesture.y) < dragDistance) return gesture
      return gesture.on === null ? { kind: 'panning', x, y } : { kind: 'dragging', pointId: gesture.on, x, y }
    case 'dragging':
      return { ...gesture, x, y }
    case 'panning':
      return { kind: 'panning', x, y }
  }
}

/** What letting go means. */
export type Release =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'place' }
  | { readonly kind: 'select'; readonly pointId: string }
  | { readonly kind: 'drop'; readonly pointId: string }

export function release(gesture: Gesture): Release {
  switch (gesture.kind) {
    case 'idle':
    case 'panning':
      return { kind: 'nothing' }
    case 'pressed':
      return gesture.on === null ? { kind: 'place' } : { kind: 'select', pointId: gesture.on }
    case 'dragging':
      return { kind: 'drop', pointId: gesture.pointId }
  }
}
