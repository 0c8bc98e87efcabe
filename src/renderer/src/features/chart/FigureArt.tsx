import { memo } from 'react'
import { figure } from '../../../../body/figure/figure.ts'
import { musclesToDraw } from '../../../../body/figure/order.ts'
import type { FigureMuscle } from '../../../../body/figure/shape.ts'
import type { Layer, ViewId } from '../../../../body/views.ts'
import './FigureArt.css'

interface FigureArtProps {
  readonly view: ViewId
  readonly layer: Layer
}

/**
 * The figure itself, without marks: outline, muscles of the layer, fibres and contour lines, in figure units. Drawn once
 * a view and layer: whatever changes with the pointer is laid over it.
 */
export const FigureArt = memo(function FigureArt({ view, layer }: FigureArtProps) {
  const art = figure.views[view]
  return (
    <g className="figure-art">
      {art.outline.map((d) => (
        <path key={d} className="figure-skin" d={d} />
      ))}
      {layer === 'deep' &&
        art.skeleton.map((bone) => <path key={bone.id} className="figure-bone" d={bone.d} />)}
      {layer === 'deep' && (
        <g className="figure-faint">
          {musclesToDraw(view, 'superficial').map((muscle) => (
            <Muscle key={muscle.id} muscle={muscle} view={view} />
          ))}
        </g>
      )}
      {musclesToDraw(view, layer).map((muscle) => (
        <Muscle key={muscle.id} muscle={muscle} view={view} />
      ))}
      {art.outline.map((d) => (
        <path key={d} className="figure-outline" d={d} />
      ))}
      {art.details.map((line) => (
        <path key={line.id} className={`figure-line figure-line-${line.weight}`} d={line.d} />
      ))}
    </g>
  )
})

interface MuscleProps {
  readonly muscle: FigureMuscle
  readonly view: ViewId
}

function Muscle({ muscle, view }: MuscleProps) {
  const shape = muscle.shapes[view]
  const fibres = muscle.fibres[view]
  if (shape === undefined) return null
  return (
    <>
      <path className="figure-muscle" d={shape} />
      {fibres !== undefined && <path className="figure-fibres" d={fibres} />}
    </>
  )
}
