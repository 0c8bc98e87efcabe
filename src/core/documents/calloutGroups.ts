/** Points that are marked at one place of a drawing: they share a label. */
export interface CalloutGroup {
  readonly numbers: readonly number[]
  /** Middle of its points. */
  readonly x: number
  readonly y: number
}

interface Place {
  readonly number: number
  readonly x: number
  readonly y: number
}

const groupOf = (points: readonly Place[]): CalloutGroup => ({
  numbers: points.map(({ number }) => number).sort((a, b) => a - b),
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})

/** Each point joins the first group whose first point it is near to. */
function gathered(points: readonly Place[], reach: number): readonly (readonly Place[])[] {
  const groups: Place[][] = []
  for (const point of points) {
    const near = groups.find(([first]) => first && Math.hypot(first.x - point.x, first.y - point.y) <= reach)
    if (near) near.push(point)
    else groups.push([point])
  }
  return groups
}

/**
 * Gathers points whose signs would cover each other, within `reach` of one another; farther apart as well where there
 * would be more than `most` labels.
 */
export function calloutGroups(
  points: readonly Place[],
  { reach, most }: { readonly reach: number; readonly most: number },
): CalloutGroup[] {
  let groups = gathered(points, reach)
  for (let wider = reach * 1.25; groups.length > most; wider *= 1.25) groups = gathered(points, wider)
  return groups.map(groupOf)
}

/** Runs of numbers that a label has room for. */
const MOST_RUNS = 3

/** "1", "1, 2", "3-7, 12": numbers in order, three in a row and more as a range; what has no room is left out with "…". */
export function rangeWords(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  const words = runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(', ')))
  return words.slice(0, MOST_RUNS).join(', ') + (words.length > MOST_RUNS ? ' …' : '')
}
