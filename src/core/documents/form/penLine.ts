import type { Block } from '../flow.ts'
import { colours } from '../page.ts'
import type { Paper } from '../paper.ts'
import type { Column } from '../sheet/prose.ts'
import { layText, type TextStyle } from '../text.ts'

/** Room for a line of handwriting: 9 mm. */
export const penHeight = 25.5
const GAP = 6

export interface PenLine {
  readonly label: string
  /** Share of the column, 0 to 1. */
  readonly share: number
}

function ruled(paper: Paper, left: number, right: number, y: number): void {
  paper.doc.moveTo(left, y).lineTo(right, y).lineWidth(0.6).strokeColor(colours.contour).stroke()
}

/** Labelled lines to write on, side by side. */
export function penLines(
  paper: Paper,
  lines: readonly PenLine[],
  style: TextStyle,
  column: Column,
  before = 2,
): Block {
  return {
    height: penHeight,
    before,
    draw(y) {
      let x = column.x
      for (const { label, share } of lines) {
        const width = column.width * share
        const words = layText(paper, label, style, width)
        const base = y + penHeight - 4
        if (label !== '') paper.tagged('P', () => words.draw(x, base - style.leading * 0.78))
        const from = label === '' ? x : x + words.width + GAP
        paper.decoration(() => ruled(paper, from, x + width - (share < 1 ? GAP * 2 : 0), base))
        x += width
      }
    },
  }
}

/** Empty lines to write on. */
export function writingRoom(paper: Paper, count: number, column: Column, before = 0): Block {
  return {
    height: count * penHeight,
    before,
    draw(y) {
      paper.decoration(() => {
        for (let line = 1; line <= count; line += 1)
          ruled(paper, column.x, column.x + column.width, y + line * penHeight - 4)
      })
    },
  }
}
