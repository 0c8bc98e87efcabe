import { figure } from '../../../../body/figure/figure.ts'
import { polylinesOf } from '../../../../body/geometry/path.ts'
import type { ViewId } from '../../../../body/views.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import type { BlockFields } from '../../../../contract/models/plan.ts'
import { type Viewport, wholeView } from '../chart/viewport.ts'
import { covers } from '../plan/regions.ts'

type Place = Pick<ChartPoint, 'view' | 'x' | 'y'>

const views: readonly ViewId[] = ['posterior', 'anterior', 'left', 'right', 'soles']

/** What the client shows as they lie, first of those that show as much of the regions. */
const facing = {
  prone: 'posterior',
  supine: 'anterior',
  'half-sitting': 'anterior',
  seated: 'posterior',
} as const

/** Shapes of a stage's regions in one view. */
export const regionShapes = (regions: BlockFields['regions'], view: ViewId): string[] =>
  figure.zones.flatMap(({ zone, side, shapes }) => {
    const shape = shapes[view]
    return shape !== undefined && covers(regions, zone, side) ? [shape] : []
  })

/** The view that shows most of a stage: its points, its regions, and then the side that lies uppermost. */
export function viewOfStage(
  block: Pick<BlockFields, 'regions' | 'position'>,
  points: readonly Place[],
): ViewId {
  const uppermost = block.position === 'side-lying' ? 'posterior' : facing[block.position]
  const worth = (view: ViewId): number =>
    2 * points.filter((point) => point.view === view).length +
    regionShapes(block.regions, view).length +
    (view === uppermost ? 1.5 : view === 'left' || view === 'right' ? -1 : 0)
  return views.reduce((best, view) => (worth(view) > worth(best) ? view : best), uppermost)
}

const margin = 60
/** Less than this part of the body shows nothing of where one is. */
const least = 820

/** The part of the view to show: the whole width, and the body from above to below what is worked on. */
export function frameOfStage(
  view: ViewId,
  regions: BlockFields['regions'],
  points: readonly Place[],
): Viewport {
  const whole = wholeView(view)
  const heights = [
    ...regionShapes(regions, view).flatMap((shape) =>
      polylinesOf(shape).flatMap((line) => line.filter((_value, at) => at % 2 === 1)),
    ),
    ...points.filter((point) => point.view === view).map(({ y }) => y),
  ]
  if (heights.length === 0) return whole
  const bottom = whole.y + whole.height
  const from = Math.max(whole.y, Math.min(...heights) - margin)
  const to = Math.min(bottom, Math.max(...heights) + margin)
  const height = Math.max(least, to - from)
  const y = Math.min(Math.max(whole.y, (from + to - height) / 2), bottom - height)
  // From the shoulders up the head belongs to the picture.
  return y < whole.y + 360 ? { ...whole, height: height + y - whole.y } : { ...whole, y, height }
}
