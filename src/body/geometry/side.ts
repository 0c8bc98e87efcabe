import type { Side, ViewId } from '../views.ts'

/** The midline of the front and back views, and of the soles. */
export const MIDLINE = 500

/** Half the breadth of the midline: a point this near to the spine or the breast bone belongs to neither side. */
const MIDLINE_REACH = 5

/** The client's own side at x of a view. A side view shows that side alone. */
export const sideAt = (view: ViewId, x: number): Side => {
  if (view === 'left' || view === 'right') return view
  if (Math.abs(x - MIDLINE) <= MIDLINE_REACH) return 'midline'
  const viewersLeft = x < MIDLINE
  return viewersLeft === (view !== 'anterior') ? 'left' : 'right'
}
