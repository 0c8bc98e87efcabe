import { create } from 'qrcode'
import { colours } from './page.ts'
import type { Paper } from './paper.ts'

/** 0.4 mm in points: what a telephone still reads from paper at arm's length. */
const MODULE = (0.4 / 25.4) * 72
/** White modules on every side, as ISO/IEC 18004 asks. */
const QUIET = 4

/** A square code (QR), with the white around it, in points. */
export interface SquareCode {
  readonly side: number
  readonly quiet: number
  /** Modules on one side, without the white. */
  readonly modules: number
  isDark(row: number, column: number): boolean
}

/** A sheet is laid out several times before it is drawn; its code stays the same. */
let latest: { readonly text: string; readonly code: SquareCode } | null = null

/** Text as a square code: level M, or L where M would need a larger one than version 14. */
export function squareCode(text: string): SquareCode {
  if (latest?.text !== text) latest = { text, code: encoded(text) }
  return latest.code
}

function encoded(text: string): SquareCode {
  const medium = create(text, { errorCorrectionLevel: 'M' })
  const code = medium.version <= 14 ? medium : create(text, { errorCorrectionLevel: 'L' })
  const { size, data } = code.modules
  return {
    side: (size + 2 * QUIET) * MODULE,
    quiet: QUIET * MODULE,
    modules: size,
    isDark: (row, column) => data[row * size + column] === 1,
  }
}

/** The dark modules as rectangles, with a module as the unit. */
function darkOf({ modules, isDark }: SquareCode): string {
  const rectangles: string[] = []
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      if (!isDark(row, column)) continue
      let run = 1
      while (column + run < modules && isDark(row, column + run)) run++
      rectangles.push(`${column} ${row} ${run} 1 re`)
      column += run - 1
    }
  }
  return rectangles.join('\n')
}

/** Draws it with its top left corner, white and all, at x, y: one path, so that no gaps show between modules. */
export function drawSquareCode({ doc }: Paper, code: SquareCode, x: number, y: number): void {
  doc.rect(x, y, code.side, code.side).fill(colours.white)
  doc.save()
  doc.translate(x + code.quiet, y + code.quiet).scale(MODULE)
  doc.addContent(darkOf(code))
  doc.fill(colours.black)
  doc.restore()
}
