import type { Path } from '../figure/shape.ts'

/** One closed or open line as x0, y0, x1, y1 ... in figure units. */
export type Polyline = readonly number[]

/** Straight pieces a curve is cut into; the figure's curves are short, so that the error stays below 0.2 units. */
const PIECES = 8

const TOKEN = /[A-Za-z]|-?\d+(?:\.\d+)?/g

const addCurve = (line: number[], x0: number, y0: number, c: readonly number[]): void => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = c
  for (let k = 1; k <= PIECES; k++) {
    const t = k / PIECES
    const m = 1 - t
    const [a, b, d, e] = [m * m * m, 3 * t * m * m, 3 * t * t * m, t * t * t]
    line.push(a * x0 + b * x1 + d * x2 + e * x3, a * y0 + b * y1 + d * y2 + e * y3)
  }
}

/**
 * Polylines of a path string of absolute M, L, C and Z (a command may be followed by several sets of numbers).
 * Throws on any other command and on missing numbers.
 */
export const polylinesOf = (path: Path): Polyline[] => {
  const tokens = path.match(TOKEN) ?? []
  const lines: number[][] = []
  let line: number[] = []
  let command = ''
  let at = 0
  const take = (count: number): number[] => {
    const numbers = tokens.slice(at, at + count).map(Number)
    if (numbers.length < count || numbers.some(Number.isNaN))
      throw new Error(`path breaks off: ${path.slice(0, 60)}`)
    at += count
    return numbers
  }
  while (at < tokens.length) {
    const token = tokens[at] ?? ''
    if (/[A-Za-z]/.test(token)) {
      command = token
      at++
      if (command === 'Z') continue
    }
    switch (command) {
      case 'M':
        line = take(2)
        lines.push(line)
        command = 'L'
        break
      case 'L':
        line.push(...take(2))
        break
      case 'C':
        addCurve(line, line.at(-2) ?? 0, line.at(-1) ?? 0, take(6))
        break
      default:
        throw new Error(`path command ${command || token} is not one of M, L, C, Z`)
    }
  }
  return lines
}
