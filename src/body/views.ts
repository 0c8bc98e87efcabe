/**
 * The drawn views of the figure. The screen says "back" for posterior and "front" for anterior; the soles are seen from
 * below, heels up, three times as large as the rest.
 */
export const viewIds = ['posterior', 'anterior', 'left', 'right', 'soles'] as const
export type ViewId = (typeof viewIds)[number]

/** What the eye sees first, and what lies under it. */
export const layers = ['superficial', 'deep'] as const
export type Layer = (typeof layers)[number]

/** Always the client's own side, never the viewer's. */
export const sides = ['left', 'right', 'midline'] as const
export type Side = (typeof sides)[number]

/** A place on one view, in figure units (1000 x 2000, y downwards; one unit is about 0.95 mm). */
export interface Place {
  readonly view: ViewId
  readonly x: number
  readonly y: number
}
