import type { LegendColour, SymbolId } from '../../../../contract/models/legend.ts'
import { type SignPaint, signForms } from '../../../../contract/models/signForms.ts'
import './Glyph.css'

interface SignProps {
  readonly symbol: SymbolId
  readonly colour: LegendColour
}

const classes: Readonly<Record<SignPaint, string>> = {
  solid: 'glyph-solid',
  half: 'glyph-solid glyph-bare',
  line: 'glyph-line',
  ring: 'glyph-line glyph-paper',
  warning: 'glyph-avoid',
}

/** A sign of the legend, about 2 units wide round the origin. Its form alone tells it from every other. */
export function Sign({ symbol, colour }: SignProps) {
  return (
    <g className={`sign sign-${colour}`}>
      {signForms[symbol].map(({ d, paint }) => (
        <path key={d} className={classes[paint]} d={d} />
      ))}
    </g>
  )
}
