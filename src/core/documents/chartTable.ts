import type { LegendEntry } from '../../contract/models/legend.ts'
import type { ChartRow, ChartSheet } from './chartSheet.ts'
import type { Block } from './flow.ts'
import { colours } from './page.ts'
import type { Paper, TagList } from './paper.ts'
import { roomy, strong } from './sheet/density.ts'
import { paragraph } from './sheet/prose.ts'
import { drawSign } from './signs.ts'
import { layText, type TextBox, type TextStyle } from './text.ts'

const cell: TextStyle = { weight: 'regular', size: 9.5, leading: 13, colour: colours.ink }
const head: TextStyle = { weight: 'semibold', size: 8.5, leading: 12, colour: colours.soft }
const PAD = 3.5
const GUTTER = 10

interface Column {
  readonly title: string
  /** Share of the width that is left beside the number and the sign. */
  readonly share: number
  readonly words: (row: ChartRow) => string
}

const columns: readonly Column[] = [
  { title: 'Where', share: 0.26, words: ({ where }) => where },
  { title: 'What', share: 0.2, words: ({ what }) => what },
  { title: 'Pain 0-10', share: 0.1, words: ({ pain }) => pain },
  { title: 'Tenderness', share: 0.17, words: ({ tender }) => tender },
  { title: 'Remarks', share: 0.27, words: ({ remarks }) => remarks },
]
const NUMBER = 28
const SIGN = 18

interface Cell {
  readonly box: TextBox
  readonly x: number
}

function cellsOf(paper: Paper, style: TextStyle, words: (column: Column) => string): readonly Cell[] {
  const { left, width } = paper.area
  const room = width - NUMBER - SIGN
  let x = left + NUMBER + SIGN
  return columns.map((column) => {
    const own = { box: layText(paper, words(column), style, column.share * room - GUTTER), x }
    x += column.share * room
    return own
  })
}

const heightOf = (cells: readonly Cell[]): number => Math.max(...cells.map(({ box }) => box.height))

function headRow(paper: Paper): Block {
  const cells = cellsOf(paper, head, ({ title }) => title)
  return {
    height: heightOf(cells) + PAD,
    before: roomy.section,
    keepWithNext: true,
    draw: (y) =>
      paper.tagged('P', () => {
        for (const { box, x } of cells) box.draw(x, y)
      }),
  }
}

function row(paper: Paper, list: TagList, { legend }: ChartSheet, of: ChartRow, number: number): Block {
  const cells = cellsOf(paper, cell, (column) => column.words(of))
  const height = heightOf(cells) + 2 * PAD
  const look = legend.find(({ id }) => id === of.legend)
  const own = layText(paper, String(number), strong(cell), NUMBER - 6)
  const { left, right } = paper.area
  return {
    height,
    before: 0,
    draw(y) {
      paper.decoration(() => {
        paper.doc.moveTo(left, y).lineTo(right, y).lineWidth(0.5).strokeColor(colours.line).stroke()
        if (look !== undefined) {
          const at = { x: left + NUMBER + 4, y: y + PAD + 6.5, radius: 4 }
          drawSign(paper, look, at, of.gone ? colours.contour : undefined)
        }
      })
      list.item(
        () => {
          for (const { box, x } of cells) box.draw(x, y + PAD)
        },
        () => own.draw(left, y + PAD),
      )
    },
  }
}

/** Every point and mark with its number, sign and readings. */
export function tableBlocks(paper: Paper, sheet: ChartSheet): Block[] {
  const wide = { x: paper.area.left, width: paper.area.width }
  if (sheet.rows.length === 0)
    return [paragraph(paper, 'Nothing is marked.', roomy.body, wide, roomy.section)]
  const list = paper.list()
  return [headRow(paper), ...sheet.rows.map((of, at) => row(paper, list, sheet, of, at + 1))]
}

/** What the signs mean, in as many lines as they take. */
export function legendRow(paper: Paper, entries: readonly LegendEntry[]): Block[] {
  if (entries.length === 0) return []
  const { left, right } = paper.area
  const LINE = 15
  const items: {
    readonly entry: LegendEntry
    readonly box: TextBox
    readonly x: number
    readonly line: number
  }[] = []
  let [x, line] = [left, 0]
  for (const entry of entries) {
    const box = layText(paper, entry.name, { ...cell, size: 9 }, right - left - 16)
    const breadth = 14 + box.width + 16
    if (x > left && x + breadth > right) {
      x = left
      line += 1
    }
    items.push({ entry, box, x, line })
    x += breadth
  }
  return [
    {
      height: (line + 1) * LINE,
      before: 8,
      draw(y) {
        for (const item of items) {
          const top = y + item.line * LINE
          paper.decoration(() => drawSign(paper, item.entry, { x: item.x + 5, y: top + 6.5, radius: 4 }))
          paper.tagged('P', () => item.box.draw(item.x + 14, top))
        }
      },
    },
  ]
}
