import type { Activity, PointKind } from '../../../../contract/models/chart.ts'
import './Glyph.css'

interface GlyphProps {
  readonly kind: PointKind
  readonly activity: Activity
}

/** The chart symbol of a finding, about 2 units wide round the origin; shape and colour together tell the kind. */
export function Glyph({ kind, activity }: GlyphProps) {
  switch (kind) {
    case 'trigger-point':
      return <TriggerPoint activity={activity} />
    case 'tender-point':
      return (
        <g className="glyph-line">
          <circle r={0.86} className="glyph-paper" />
          <path d="M-0.86 0H0.86M0 -0.86V0.86" />
        </g>
      )
    case 'spasm':
      return (
        <path
          className="glyph-line"
          d="M-1.3 0.3C-1 -0.7 -0.65 -0.7 -0.4 0C-0.15 0.7 0.15 0.7 0.4 0C0.65 -0.7 1 -0.7 1.3 0.3"
        />
      )
    case 'hypertonic':
      return <path className="glyph-line" d="M-0.7 -0.9V0.9M0 -0.9V0.9M0.7 -0.9V0.9" />
    case 'adhesion':
      return <path className="glyph-line" d="M-0.75 -0.75L0.75 0.75M-0.75 0.75L0.75 -0.75" />
    case 'inflammation':
      return <path className="glyph-solid" d={star} />
    case 'numbness':
      return (
        <g className="glyph-solid">
          {dots.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={0.27} />
          ))}
        </g>
      )
    case 'avoid':
      return (
        <g className="glyph-avoid">
          <path d="M0 -1.15L1.15 0.9H-1.15Z" />
          <path className="glyph-bang" d="M0 -0.35V0.25M0 0.58V0.6" />
        </g>
      )
  }
}

function TriggerPoint({ activity }: { readonly activity: Activity }) {
  switch (activity) {
    case 'active':
      return <circle className="glyph-solid" r={0.95} />
    case 'latent':
      return <circle className="glyph-line glyph-paper" r={0.82} />
    case 'unknown':
      return (
        <g className="glyph-line">
          <circle className="glyph-paper" r={0.82} />
          <path className="glyph-solid glyph-bare" d="M0 -0.82A0.82 0.82 0 0 0 0 0.82Z" />
        </g>
      )
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
