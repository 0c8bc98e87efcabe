import { hitTable } from '../../body/geometry/hitTable.ts'
import { locate } from '../../body/geometry/locate.ts'
import { distanceTo } from '../../body/geometry/region.ts'
import type { MuscleId } from '../../body/ids.ts'
import type { Spot } from '../../contract/models/chart.ts'
import { AppError } from '../appError.ts'

/** How far (figure units, about 2 cm) a named muscle may lie from the finger: its edge is no sharp line. */
const NEAR = 24

const muscleIsNear = ({ view, x, y }: Spot, muscle: MuscleId): boolean =>
  // the deep table names every muscle of the view, the covered and the superficial ones too
  hitTable(view).muscles.deep.some(({ id, region }) => id === muscle && distanceTo(region, x, y, NEAR) < NEAR)

/**
 * The spot as it is kept: its zone is the one the figure has there. Throws `invalid` at `spot` when it lies beside
 * the figure, at `spot.side` when the figure shows the client's other side there, and at `spot.muscle` when that
 * muscle is neither under the spot nor next to it.
 */
export function checkedSpot(spot: Spot): Spot {
  const { onFigure, side, zone } = locate(spot.view, spot.layer, spot.x, spot.y)
  if (!onFigure) {
    throw new AppError('invalid', 'This place lies beside the figure.', { fields: { spot: 'notOnFigure' } })
  }
  if (side !== spot.side) {
    throw new AppError('invalid', `This place is on the client's ${side}, not ${spot.side}.`, {
      fields: { 'spot.side': 'otherSide' },
    })
  }
  if (spot.muscle !== null && !muscleIsNear(spot, spot.muscle)) {
    throw new AppError('invalid', 'This muscle does not lie at this place.', {
      fields: { 'spot.muscle': 'notAtThisPlace' },
    })
  }
  return { ...spot, zone }
}
