import { muscleName, zoneName } from '../../body/names.ts'
import type { ChartPoint } from '../../contract/models/chart.ts'
import type { ComparedPoint } from '../../contract/models/compare.ts'

const placeOf = ({ muscle, zone, side }: ChartPoint): string => {
  const place = muscle !== null ? muscleName(muscle).short : zone === null ? 'Point' : zoneName(zone)
  return side === 'midline' ? place : `${place} ${side}`
}

const foundWords = ({ kind, activity, present, pain, tenderness }: ChartPoint): string => {
  if (!present) return 'gone'
  return [
    `${kind === 'trigger-point' && activity !== 'unknown' ? `${activity} ` : ''}${kind.replace('-', ' ')}`,
    pain === null ? '' : `pain ${pain}`,
    tenderness === null ? '' : `tenderness ${tenderness}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** What one session found of a point; null where it did not look at it. */
function cellOf(readings: readonly ChartPoint[], pointId: string): string | null {
  const own = readings.filter((reading) => reading.pointId === pointId)
  const before = own.find(({ phase }) => phase === 'before')
  const after = own.find(({ phase }) => phase === 'after')
  if (before === undefined) return null
  return after === undefined ? foundWords(before) : `${foundWords(before)}; after: ${foundWords(after)}`
}

/** Every point that one of the sessions read, beside what each of them found. `readings` holds a list a session. */
export function comparedPoints(readings: readonly (readonly ChartPoint[])[]): ComparedPoint[] {
  const places = new Map(readings.flat().map((point) => [point.pointId, placeOf(point)]))
  return [...places]
    .map(([pointId, place]) => ({
      pointId,
      place,
      cells: readings.map((found) => cellOf(found, pointId)),
    }))
    .sort((one, other) => one.place.localeCompare(other.place))
}
