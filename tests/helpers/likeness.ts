import type { Picture } from './pdf.ts'

/** Breadth of the squares that are compared, in pixels: a millimetre at 200 to the inch. */
const CELL = 8
/** Levels of grey, of 255, that a square may be apart: a driver draws letters a little bolder. */
const TOLERANCE = 60
/** Farthest that one picture may lie beside the other, in pixels. */
const SHIFT = 2

/** A picture in grey, a row after the other. */
interface Greys {
  readonly width: number
  readonly height: number
  readonly levels: Float32Array
}

function greysOf({ width, height, greyAt }: Picture): Greys {
  const levels = new Float32Array(width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) levels[y * width + x] = greyAt(x, y)
  return { width, height, levels }
}

/** Mean grey of each square of a picture of so many, moved a little. */
function squaresOf({ width, levels }: Greys, columns: number, rows: number, dx = 0, dy = 0): Float32Array {
  const squares = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [left, top] = [SHIFT + dx + column * CELL, SHIFT + dy + row * CELL]
      let sum = 0
      for (let y = top; y < top + CELL; y++)
        for (let x = left; x < left + CELL; x++) sum += levels[y * width + x] ?? 255
      squares[row * columns + column] = sum / CELL ** 2
    }
  }
  return squares
}

/**
 * How many small squares of two pages are of another grey, where the pages lie best upon each other. Throws when they
 * are not of one size; drivers round it to whole points.
 */
export function differingSquares(one: Picture, other: Picture): number {
  if (Math.abs(one.width - other.width) > SHIFT || Math.abs(one.height - other.height) > SHIFT)
    throw new Error('the pages are not of one size')
  const columns = Math.floor((Math.min(one.width, other.width) - 2 * SHIFT) / CELL)
  const rows = Math.floor((Math.min(one.height, other.height) - 2 * SHIFT) / CELL)
  const fixed = squaresOf(greysOf(one), columns, rows)
  const moving = greysOf(other)
  const moves = Array.from({ length: 2 * SHIFT + 1 }, (_, at) => at - SHIFT)
  const counts = moves.flatMap((dx) =>
    moves.map((dy) => {
      const squares = squaresOf(moving, columns, rows, dx, dy)
      return fixed.filter((grey, at) => Math.abs(grey - (squares[at] ?? 0)) > TOLERANCE).length
    }),
  )
  return Math.min(...counts)
}
