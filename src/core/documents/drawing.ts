import type { ExerciseId } from '../reference/exercise.ts'
import type { DrawingPanel } from '../reference/exercises/drawing.ts'
import { coloursOf, drawingOf } from '../reference/exercises/drawings.ts'
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
  doc.rect(x, y, panel.size[0] * scale, panel.size[1] * scale).clip()
  doc.translate(x, y).scale(scale).lineJoin('round').lineCap('round')
  for (const shape of panel.shapes) {
    const { fill, stroke } = coloursOf(shape, 'print')
    doc.path(shape.d).lineWidth(shape.weight)
    const [dash, gap] = shape.dash ?? []
    if (dash === undefined) doc.undash()
    else doc.dash(dash, { space: gap ?? dash })
    if (fill && stroke) doc.fillAndStroke(fill, stroke)
    else if (fill) doc.fill(fill)
    else if (stroke) doc.stroke(stroke)
  }
  doc.undash().restore()
  if (panel.caption) layText(paper, panel.caption, captionStyle, 20).draw(x + 5, y + 3)
}
