import type { EntrySuggestion } from '../../../../body/entry.ts'
import { anchorOf } from '../../../../body/geometry/anchor.ts'
import { locate } from '../../../../body/geometry/locate.ts'
import { mainZone } from '../../../../body/names.ts'
import type { ViewId } from '../../../../body/views.ts'
import type { Spot } from '../../../../contract/models/chart.ts'

/**
 * Where a muscle chosen by name is marked, in the preferred view if it shows there; null when the figure does not draw
 * it on that side. The muscle is the one chosen, also where another one covers it.
 */
export function namedSpot({ muscle, side }: EntrySuggestion, preferred: ViewId): Spot | null {
  const anchor = anchorOf(muscle, side, preferred)
  if (anchor === null) return null
  const { view, layer, x, y } = anchor
  return { view, layer, x, y, side, muscle, zone: locate(view, layer, x, y).zone ?? mainZone(muscle) }
}
