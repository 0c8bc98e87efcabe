import { muscleName, zoneName } from '../../body/names.ts'
import type { ChartPoint } from '../../contract/models/chart.ts'

/** A point in a line: where it is, what it is, how much it hurt. */
export function pointWords(point: ChartPoint): string {
  const { muscle, zone, side, kind, activity, pain, tenderness } = point
  const place = muscle !== null ? muscleName(muscle).short : zone === null ? 'Point' : zoneName(zone)
  const where = side === 'midline' ? `${place}, midline` : `${place} ${side}`
  const found = [
    `${kind === 'trigger-point' && activity !== 'unknown' ? `${activity} ` : ''}${kind.replace('-', ' ')}`,
    pain === null ? '' : `pain ${pain}`,
    tenderness === null ? '' : `tenderness ${tenderness}`,
    point.phase === 'after' ? 'after treatment' : '',
  ].filter((part) => part !== '')
  return `${where}: ${found.join(', ')}`
}
