import type { Activity, PointKind } from '../../../../contract/models/chart.ts'
import type { LegendColour, SymbolId } from '../../../../contract/models/legend.ts'
import { legendIdOf, useLook } from './looks.tsx'
import { Sign } from './Sign.tsx'

interface GlyphProps {
  readonly kind: PointKind
  readonly activity: Activity
}

/** The chart symbol of a finding, about 2 units wide round the origin; shape and colour together tell the kind. */
export function Glyph({ kind, activity }: GlyphProps) {
  const look = useLook(legendIdOf(kind, activity))
  const [symbol, colour] = look === undefined ? usual(kind, activity) : ([look.symbol, look.colour] as const)
  return <Sign symbol={symbol} colour={colour} />
}

/** What a finding looks like where no legend is at hand. */
function usual(kind: PointKind, activity: Activity): readonly [SymbolId, LegendColour] {
  switch (kind) {
    case 'trigger-point':
      return [activity === 'active' ? 'dot' : activity === 'latent' ? 'ring' : 'half-ring', 'red']
    case 'tender-point':
      return ['ring-cross', 'orange']
    case 'spasm':
      return ['wave', 'violet']
    case 'hypertonic':
      return ['three-bars', 'blue']
    case 'adhesion':
      return ['cross', 'ink']
    case 'inflammation':
      return ['star', 'orange']
    case 'numbness':
      return ['dots', 'teal']
    case 'avoid':
      return ['exclamation', 'ink']
  }
}
