import type { ChartPoint } from '../../../../contract/models/chart.ts'

/** The most painful point that was not held yet, or the most painful of all; null where there are none. */
export function pointToBegin(
  points: readonly Pick<ChartPoint, 'pointId' | 'pain'>[],
  held: ReadonlySet<string | null>,
): string | null {
  const open = points.filter(({ pointId }) => !held.has(pointId))
  const [first] = (open.length > 0 ? open : [...points]).sort((a, b) => (b.pain ?? -1) - (a.pain ?? -1))
  return first?.pointId ?? null
}
