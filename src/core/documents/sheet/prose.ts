import type { Block } from '../flow.ts'
import { colours } from '../page.ts'
import type { Paper, TagList } from '../paper.ts'
import { layText, type Run, type TextBox, type TextStyle } from '../text.ts'

/** A column: where it begins and how broad it is. */
export interface Column {
  readonly x: number
  readonly width: number
}

/** A heading that stays with what follows. */
export function headingBlock(
  paper: Paper,
  text: string,
  style: TextStyle,
  column: Column,
  before: number,
): Block {
  const box = layText(paper, text, style, column.width)
  return {
    height: box.height,
    before,
    keepWithNext: true,
    draw: (y) => paper.tagged('H2', () => box.draw(column.x, y)),
  }
}

function lineBlock(paper: Paper, box: TextBox, column: Column, before: number, leading: number): Block {
  return {
    height: box.height,
    before,
    draw: (y) => paper.tagged('P', () => box.draw(column.x, y)),
    split(room) {
      const fitting = Math.floor(room / leading)
      // two lines at least on either side of the turn
      const first = Math.min(fitting, box.lines - 2)
      if (first < 2) return null
      const [top, rest] = box.cut(first)
      return {
        first: lineBlock(paper, top, column, before, leading),
        rest: lineBlock(paper, rest, column, 0, leading),
      }
    },
  }
}

/** A paragraph that may run over the end of a page. */
export function paragraph(
  paper: Paper,
  content: string | readonly Run[],
  style: TextStyle,
  column: Column,
  before = 0,
): Block {
  return lineBlock(paper, layText(paper, content, style, column.width), column, before, style.leading)
}

const INDENT = 14
/** Size of letters that the measures here are made for. */
const USUAL = 10.5

/** A line of a list with a dot in front. */
export function bullet(
  paper: Paper,
  list: TagList,
  text: string,
  style: TextStyle,
  column: Column,
  before = 0,
): Block {
  const indent = (INDENT * style.size) / USUAL
  const box = layText(paper, text, style, column.width - indent)
  return {
    height: box.height,
    before,
    draw(y) {
      paper.decoration(() =>
        paper.doc
          .circle(column.x + indent * 0.28, y + style.leading * 0.53, (1.6 * style.size) / USUAL)
          .fill(colours.teal),
      )
      list.item(() => box.draw(column.x + indent, y))
    },
  }
}

const badge: TextStyle = { weight: 'semibold', size: 7.5, leading: 10, colour: colours.white }
const RADIUS = 5.2

/** A line of a list with the numbers that mark it on the figure. */
export function numbered(
  paper: Paper,
  list: TagList,
  numbers: number | string,
  text: string,
  style: TextStyle,
  column: Column,
  before = 0,
): Block {
  const scale = Math.max(1, style.size / USUAL)
  const radius = RADIUS * scale
  const size = { ...badge, size: badge.size * scale, leading: badge.leading * scale }
  const own = layText(paper, String(numbers), size, column.width)
  const breadth = Math.max(2 * radius, own.width + radius)
  const indent = Math.max((INDENT + 3) * scale, breadth + 5 * scale)
  const box = layText(paper, text, style, column.width - indent)
  return {
    height: box.height,
    before,
    draw(y) {
      const middle = y + style.leading * 0.52
      list.item(
        () => box.draw(column.x + indent, y),
        () => {
          paper.doc.roundedRect(column.x, middle - radius, breadth, 2 * radius, radius).fill(colours.red)
          own.draw(column.x + (breadth - own.width) / 2, middle - 4.8 * scale)
        },
      )
    },
  }
}
