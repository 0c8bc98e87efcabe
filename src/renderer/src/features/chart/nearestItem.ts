import type { ViewId } from '../../../../body/views.ts'
import { type ChartItem, placeOf } from './chartItem.ts'

/**
 * The item whose sign lies nearest to x, y within `reach` (figure units); null when there is none. For fingers, which
 * need 44 px where marks are sparse and the nearest one where they are dense.
 */
export function nearestItem(
  items: readonly ChartItem[],
  view: ViewId,
  x: number,
  y: number,
  reach: number,
): string | null {
  let nearest: string | null = null
  let least = reach
  for (const item of items) {
    const place = placeOf(item, [view])
    const distance = Math.hypot(place.x - x, place.y - y)
    if (place.view === view && distance < least) {
      least = distance
      nearest = item.id
    }
  }
  return nearest
}
