import type { LegendColour, SymbolId } from '../../../../contract/models/legend.ts'
import './Glyph.css'

interface SignProps {
  readonly symbol: SymbolId
  readonly colour: LegendColour
}

/** A sign of the legend, about 2 units wide round the origin. Its form alone tells it from every other. */
export function Sign({ symbol, colour }: SignProps) {
  return <g className={`sign sign-${colour}`}>{drawn(symbol)}</g>
}

function drawn(symbol: SymbolId) {
  switch (symbol) {
    case 'dot':
      return <circle className="glyph-solid" r={0.95} />
    case 'ring':
      return <circle className="glyph-line glyph-paper" r={0.82} />
    case 'half-ring':
      return (
        <g className="glyph-line">
          <circle className="glyph-paper" r={0.82} />
          <path className="glyph-solid glyph-bare" d="M0 -0.82A0.82 0.82 0 0 0 0 0.82Z" />
        </g>
      )
    case 'ring-cross':
      return (
        <g className="glyph-line">
          <circle r={0.86} className="glyph-paper" />
          <path d="M-0.86 0H0.86M0 -0.86V0.86" />
        </g>
      )
    case 'wave':
      return (
        <path
          className="glyph-line"
          d="M-1.3 0.3C-1 -0.7 -0.65 -0.7 -0.4 0C-0.15 0.7 0.15 0.7 0.4 0C0.65 -0.7 1 -0.7 1.3 0.3"
        />
      )
    case 'three-bars':
      return <path className="glyph-line" d="M-0.7 -0.9V0.9M0 -0.9V0.9M0.7 -0.9V0.9" />
    case 'cross':
      return <path className="glyph-line" d="M-0.75 -0.75L0.75 0.75M-0.75 0.75L0.75 -0.75" />
    case 'star':
      return <path className="glyph-solid" d={star} />
    case 'dots':
      return (
        <g className="glyph-solid">
          {dots.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={0.27} />
          ))}
        </g>
      )
    case 'exclamation':
      return (
        <g className="glyph-avoid">
          <path d="M0 -1.15L1.15 0.9H-1.15Z" />
          <path className="glyph-bang" d="M0 -0.35V0.25M0 0.58V0.6" />
        </g>
      )
    case 'hatch':
      return <path className="glyph-line" d="M-1 -0.2L-0.2 -1M-1 0.7L0.7 -1M-0.6 1L1 -0.6M0.3 1L1 0.3" />
    case 'arrow':
      return <path className="glyph-line" d="M-1 0H0.9M0.35 -0.55L0.95 0L0.35 0.55" />
    case 'curved-arrow':
      return (
        <path className="glyph-line" d="M-0.85 0.55A0.95 0.95 0 1 1 0.8 0.6M0.95 -0.1L0.78 0.68L0.05 0.4" />
      )
    case 'up-arrow':
      return <path className="glyph-line" d="M0 1V-0.9M-0.6 -0.3L0 -0.95L0.6 -0.3" />
    case 'down-arrow':
      return <path className="glyph-line" d="M0 -1V0.9M-0.6 0.3L0 0.95L0.6 0.3" />
  }
}

const dots: readonly (readonly [number, number])[] = [
  [-0.6, -0.6],
  [0.6, -0.6],
  [0, 0],
  [-0.6, 0.6],
  [0.6, 0.6],
]

const star = Array.from({ length: 12 }, (_, corner) => {
  const radius = corner % 2 === 0 ? 1.15 : 0.5
  const angle = (corner * Math.PI) / 6
  const at = `${(radius * Math.sin(angle)).toFixed(3)} ${(-radius * Math.cos(angle)).toFixed(3)}`
  return `${corner === 0 ? 'M' : 'L'}${at}`
})
  .join('')
  .concat('Z')
