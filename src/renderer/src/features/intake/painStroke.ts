import type { StrokeShape } from '../../../../contract/models/mark.ts'

type Place = readonly [x: number, y: number]

/** In figure units: nearer places add weight and no form. */
const apart = 7
/** As many as the practice keeps of one line. */
const longest = 600
/** Ends nearer than this close a line that is long enough to have gone round something. */
const closesWithin = 70
const roundAtLeast = 240

/** The line with one more place, unless that is too near the last. */
export function drawnOn(line: readonly Place[], next: Place): readonly Place[] {
  const last = line.at(-1)
  if (line.length >= longest) return line
  if (last !== undefined && Math.hypot(next[0] - last[0], next[1] - last[1]) < apart) return line
  return [...line, next]
}

/** What was painted, as the chart keeps it: a line that comes back to where it began is an area. Null for a mere touch. */
export function painted(view: StrokeShape['view'], line: readonly Place[]): StrokeShape | null {
  const [first, last] = [line.at(0), line.at(-1)]
  if (first === undefined || last === undefined || line.length < 2) return null
  const length = line.reduce((sum, [x, y], index) => {
    const before = line[index - 1]
    return before === undefined ? sum : sum + Math.hypot(x - before[0], y - before[1])
  }, 0)
  const closed = length >= roundAtLeast && Math.hypot(first[0] - last[0], first[1] - last[1]) <= closesWithin
  return { form: 'stroke', view, closed, points: line.map(([x, y]) => [x, y]) }
}
