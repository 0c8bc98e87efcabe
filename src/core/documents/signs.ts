import type { LegendColour, SymbolId } from '../../contract/models/legend.ts'
import { signForms, signLine } from '../../contract/models/signForms.ts'
import { colours } from './page.ts'
import type { Paper } from './paper.ts'

/** A sign of the legend as it is drawn on paper. */
export interface PaperSign {
  readonly symbol: SymbolId
  readonly colour: LegendColour
}

/** The legend's colours on paper, each dark enough to read when printed in black and white. */
export const signColours: Readonly<Record<LegendColour, string>> = {
  red: colours.red,
  orange: '#a04d00',
  green: '#2f6b2b',
  teal: colours.teal,
  blue: '#1f5c9e',
  violet: '#6f3d96',
  ink: colours.ink,
}

/** Draws a sign with its middle at x, y; `radius` is half its usual breadth, in points. */
export function drawSign(
  { doc }: Paper,
  { symbol, colour }: PaperSign,
  at: { readonly x: number; readonly y: number; readonly radius: number },
  ink: string = signColours[colour],
): void {
  doc.save()
  doc.translate(at.x, at.y).scale(at.radius).lineJoin('round').lineCap('round')
  for (const { d, paint } of signForms[symbol]) {
    doc.path(d)
    switch (paint) {
      case 'solid':
      case 'half':
        doc.fill(ink)
        break
      case 'line':
        doc.lineWidth(signLine.line).strokeColor(ink).stroke()
        break
      case 'ring':
      case 'warning':
        doc.lineWidth(signLine[paint]).fillAndStroke(colours.white, ink)
        break
    }
  }
  doc.restore()
}
