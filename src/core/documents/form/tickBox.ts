import { colours } from '../page.ts'
import type { Paper } from '../paper.ts'

/** A square to tick, 3.5 mm, large enough for a pen; with its tick where it was ticked on the screen. */
export const boxSize = 10

export function drawBox(paper: Paper, x: number, y: number, ticked = false): void {
  const { doc } = paper
  doc.roundedRect(x, y, boxSize, boxSize, 1.5).lineWidth(0.8).strokeColor(colours.contour).stroke()
  if (!ticked) return
  doc
    .moveTo(x + 2, y + 5.2)
    .lineTo(x + 4.2, y + 7.6)
    .lineTo(x + 8.2, y + 2.6)
    .lineWidth(1.4)
    .lineJoin('round')
    .lineCap('round')
    .strokeColor(colours.teal)
    .stroke()
}
