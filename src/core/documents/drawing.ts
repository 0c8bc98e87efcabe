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

/** Draws the panels of an exercise side by side on a card, as large as they fit. */
export function drawPicture(paper: Paper, id: ExerciseId, card: Card): void {
  const { panels } = drawingOf(id)
  const across = panels.reduce((sum, { size }) => sum + size[0], 0)
  const tall = Math.max(...panels.map(({ size }) => size[1]))
  const scale = Math.min(card.width / across, (card.height - 2) / tall)
  const top = card.y + (card.height - tall * scale) / 2
  let left = card.x + (card.width - across * scale) / 2
  paper.doc.roundedRect(card.x, card.y, card.width, card.height, 5).fill(colours.card)
  for (const panel of panels) {
    drawPanel(paper, panel, left, top, scale)
    left += panel.size[0] * scale
  }
}

function drawPanel(paper: Paper, panel: DrawingPanel, x: number, y: number, scale: number): void {
  const { doc } = paper
  doc.save()
  doc.translate(x, y).scale(scale)
  paper.stamp(panelInk(panel))
  doc.restore()
  if (panel.caption) layText(paper, panel.caption, captionStyle, 20).draw(x + 5, y + 3)
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
