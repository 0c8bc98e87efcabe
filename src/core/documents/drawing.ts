import type { ExerciseId } from '../reference/exercise.ts'
import type { DrawingPanel, DrawingShape } from '../reference/exercises/drawing.ts'
import { coloursOf, drawingOf } from '../reference/exercises/drawings.ts'
import { fillWith, type Ink, inkOf, pathOperators, strokeWith } from './ink.ts'
import { colours } from './page.ts'
import type { Paper } from './paper.ts'
import { layText, type TextStyle } from './text.ts'

const captionStyle: TextStyle = { weight: 'semibold', size: 8, leading: 10, colour: colours.soft }

/** Where a picture is drawn, in points. */
export interface Card {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Draws a photo on a card: as large as it fits, its corners as round as the card's. */
export function drawPhoto({ doc }: Paper, jpeg: Uint8Array, { x, y, width, height }: Card): void {
  doc.roundedRect(x, y, width, height, 5).fill(colours.card)
  doc.save()
  doc.roundedRect(x, y, width, height, 5).clip()
  doc.image(Buffer.from(jpeg), x, y, { fit: [width, height], align: 'center', valign: 'center' })
  doc.restore()
}

/** What a panel shows of its units: its shapes with a little air, so that small ones are not lost on a card. */
interface Shown {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const AIR = 7
const shownParts = new WeakMap<DrawingPanel, Shown>()

function shownOf(panel: DrawingPanel): Shown {
  const known = shownParts.get(panel)
  if (known !== undefined) return known
  const [width, height] = panel.size
  // the handles of a curve lie beside it: close enough for a frame
  const numbers = panel.shapes.map(({ d }) => (d.match(/\d+(?:\.\d+)?/g) ?? []).map(Number))
  const across = numbers.flatMap((list) => list.filter((_, at) => at % 2 === 0))
  const down = numbers.flatMap((list) => list.filter((_, at) => at % 2 === 1))
  const shown = {
    left: Math.max(0, Math.min(...across) - AIR),
    right: Math.min(width, Math.max(...across) + AIR),
    top: Math.max(0, Math.min(...down) - AIR),
    bottom: panel.cut ? Math.max(...down) - 1 : Math.min(height, Math.max(...down) + AIR / 2),
  }
  shownParts.set(panel, shown)
  return shown
}

/** Draws the panels of an exercise side by side on a card, as large as they fit, on one ground. */
export function drawPicture(paper: Paper, id: ExerciseId, card: Card): void {
  const panels = drawingOf(id).panels.map((panel) => ({ panel, shown: shownOf(panel) }))
  const top = Math.min(...panels.map(({ shown }) => shown.top))
  const bottom = Math.max(...panels.map(({ shown }) => shown.bottom))
  const across = panels.reduce((sum, { shown }) => sum + shown.right - shown.left, 0)
  const scale = Math.min(card.width / across, card.height / (bottom - top), card.height / LEAST_SHOWN)
  const spare = card.height - (bottom - top) * scale
  // a body that is cut off below goes on under the edge of the card
  const y = card.y + (panels.some(({ panel }) => panel.cut) ? spare : spare / 2)
  const free = (card.width - across * scale) / (panels.length + 1)
  let x = card.x + free
  paper.doc.roundedRect(card.x, card.y, card.width, card.height, 5).fill(colours.card)
  for (const { panel, shown } of panels) {
    drawPanel(paper, panel, x - shown.left * scale, y - top * scale, scale)
    if (panel.caption)
      layText(paper, panel.caption, captionStyle, 20).draw(Math.max(card.x + 5, x - free / 2), card.y + 3)
    x += (shown.right - shown.left) * scale + free
  }
}

/** Units that a card is high at least, or a small thing would fill it. */
const LEAST_SHOWN = 120

function drawPanel({ doc, stamp }: Paper, panel: DrawingPanel, x: number, y: number, scale: number): void {
  doc.save()
  doc.translate(x, y).scale(scale)
  stamp(panelInk(panel))
  doc.restore()
}

const inks = new WeakMap<DrawingPanel, Ink>()

function panelInk(panel: DrawingPanel): Ink {
  const known = inks.get(panel)
  if (known !== undefined) return known
  const [width, height] = panel.size
  const ink = inkOf(`1 j 1 J\n${panel.shapes.map(shapeOperators).join('')}`, [0, 0, width, height])
  inks.set(panel, ink)
  return ink
}

function shapeOperators(shape: DrawingShape): string {
  const { fill, stroke } = coloursOf(shape, 'print')
  if (fill === null && stroke === null) return ''
  const [dash, gap] = shape.dash ?? []
  const dashes = dash === undefined ? '[]' : `[${dash} ${gap ?? dash}]`
  return [
    `${shape.weight} w ${dashes} 0 d\n`,
    fill === null ? '' : fillWith(fill),
    stroke === null ? '' : strokeWith(stroke),
    pathOperators(shape.d),
    fill === null ? 'S\n' : stroke === null ? 'f\n' : 'B\n',
  ].join('')
}
