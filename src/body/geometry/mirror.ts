import type { Place, Side, ViewId } from '../views.ts'

const VIEW_WIDTH = 1000

/** The other side; the midline stays. */
export const mirrorSide = (side: Side): Side => {
  switch (side) {
    case 'left':
      return 'right'
    case 'right':
      return 'left'
    case 'midline':
      return 'midline'
  }
}

const mirrorView = (view: ViewId): ViewId => {
  switch (view) {
    case 'left':
      return 'right'
    case 'right':
      return 'left'
    case 'anterior':
    case 'posterior':
    case 'soles':
      return view
  }
}

/** The same place on the other side of the body: front and back views mirror in themselves, side views change over. */
export const mirror = (place: Place): Place => ({
  view: mirrorView(place.view),
  x: VIEW_WIDTH - place.x,
  y: place.y,
})
