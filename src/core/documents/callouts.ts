/** A number beside the figure, at the height where its label stands. */
export interface Callout {
  readonly number: number
  /** The marked place. */
  readonly x: number
  readonly y: number
  readonly edge: 'left' | 'right'
  readonly labelY: number
}

/** Labels of one edge from top to bottom, each as near to its point as the others and the ends let it. */
function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const step = wanted.length > 1 ? Math.min(gap, (bottom - top) / (wanted.length - 1)) : gap
  const placed: number[] = []
  wanted.forEach((y, index) => {
    const lowest = bottom - (wanted.length - 1 - index) * step
    const highest = (placed.at(-1) ?? top - step) + step
    placed.push(Math.min(lowest, Math.max(highest, y)))
  })
  // what the first pass pushed down moves up again as far as there is room
  for (let i = placed.length - 1; i >= 0; i--) {
    const y = placed[i] ?? 0
    const above = i === 0 ? top : (placed[i - 1] ?? top) + step
    const over = y - (wanted[i] ?? y)
    if (over > 0) placed[i] = Math.max(above, y - over / 2)
  }
  return placed
}

/**
 * Puts the numbers of marked points into two columns, left and right of a figure, so that none covers another and
 * no two lines cross: each point goes to the edge it is nearer to, a crowded edge gives to the other.
 */
export function placeCallouts(
  points: readonly { readonly number: number; readonly x: number; readonly y: number }[],
  frame: { readonly middle: number; readonly top: number; readonly bottom: number; readonly gap: number },
): Callout[] {
  const room = Math.max(1, Math.floor((frame.bottom - frame.top) / frame.gap))
  const byX = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const natural = byX.filter(({ x }) => x <= frame.middle).length
  const leftCount = Math.min(Math.max(natural, points.length - room), Math.max(room, points.length - room))
  const edges = { left: byX.slice(0, leftCount), right: byX.slice(leftCount) } as const
  return (['left', 'right'] as const).flatMap((edge) => {
    const ordered = [...edges[edge]].sort((a, b) => a.y - b.y)
    const labels = spread(
      ordered.map(({ y }) => y),
      frame.gap,
      frame.top,
      frame.bottom,
    )
    return ordered.map((point, index) => ({ ...point, edge, labelY: labels[index] ?? point.y }))
  })
}
