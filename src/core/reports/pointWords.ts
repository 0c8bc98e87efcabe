import { muscleName, zoneName } from '../../body/names.ts'
import type { ChartPoint } from '../../contract/models/chart.ts'

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')

const howMuch = ({ pain, tenderness }: ChartPoint): readonly string[] => [
  pain === null ? '' : `pain ${pain}`,
  tenderness === null ? '' : `tenderness ${tenderness}`,
]

/** "after treatment pain 2, tenderness 1"; '' where nothing was asked then. */
function afterWords(after: ChartPoint): string {
  const left = after.present ? joined(howMuch(after)) : 'gone'
  return left === '' ? '' : `after treatment ${left}`
}

/** A point in a line: where it is, what it is, how much it hurt; and what was left `after` the treatment of that day. */
export function pointWords(point: ChartPoint, after: ChartPoint | null = null): string {
  const { muscle, zone, side, kind, activity } = point
  const place = muscle !== null ? muscleName(muscle).short : zone === null ? 'Point' : zoneName(zone)
  const where = side === 'midline' ? `${place}, midline` : `${place} ${side}`
  const found = joined([
    `${kind === 'trigger-point' && activity !== 'unknown' ? `${activity} ` : ''}${kind.replace('-', ' ')}`,
    ...howMuch(point),
    point.phase === 'after' ? 'after treatment' : '',
  ])
  const left = after === null ? '' : afterWords(after)
  return `${where}: ${found}${left === '' ? '' : `; ${left}`}`
}
