import { polylinesOf } from '../../src/body/geometry/path.ts'

/** The figure's own size. */
export const WIDTH = 1000
export const HEIGHT = 2000

/** One unit square, as y * WIDTH + x. */
export type Cell = number

/** Where the edges of the paths cross the middle of each row, with the way they run. */
const crossings = (paths: readonly string[]): Map<number, [x: number, turn: number][]> => {
  const rows = new Map<number, [number, number][]>()
  for (const loop of paths.flatMap((path) => polylinesOf(path))) {
    let [x0, y0] = [loop.at(-2) ?? 0, loop.at(-1) ?? 0]
    for (let i = 0; i + 1 < loop.length; i += 2) {
      const [x1, y1] = [loop[i] ?? 0, loop[i + 1] ?? 0]
      const last = Math.max(y0, y1)
      for (let y = Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5)); y + 0.5 < last && y < HEIGHT; y++) {
        const row = rows.get(y) ?? []
        row.push([x0 + ((y + 0.5 - y0) / (y1 - y0)) * (x1 - x0), y0 < y1 ? 1 : -1])
        rows.set(y, row)
      }
      ;[x0, y0] = [x1, y1]
    }
  }
  return rows
}

/** The unit squares whose middle lies inside closed paths (non-zero winding). */
export const cellsOf = (...paths: readonly string[]): Cell[] => {
  const cells: Cell[] = []
  for (const [y, row] of crossings(paths)) {
    row.sort((a, b) => a[0] - b[0])
    let winding = 0
    row.forEach(([x, turn], k) => {
      winding += turn
      const end = row[k + 1]?.[0]
      if (winding === 0 || end === undefined) return
      for (let at = Math.max(0, Math.ceil(x - 0.5)); at + 0.5 < end && at < WIDTH; at++)
        cells.push(y * WIDTH + at)
    })
  }
  return cells
}

/** The same square in the mirrored view. */
export const mirrored = (cell: Cell): Cell => cell - (cell % WIDTH) + (WIDTH - 1 - (cell % WIDTH))
