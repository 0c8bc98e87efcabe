import { useProcedure } from '../../api/useProcedure.ts'

/** The drawing of an exercise as it is printed, in the colours of the window. */
export function ExerciseDrawing({ exercise }: { readonly exercise: string }) {
  const picture = useProcedure('library.drawing', { exercise }).data
  if (picture === undefined) return null
  return (
    <div role="img" aria-label={picture.words} className="library-drawing">
      {(['light', 'dark'] as const).map((mode) => (
        <div key={mode} className={`library-drawing-${mode}`}>
          {picture.panels.map((panel) => (
            <svg
              key={panel.shapes[0]?.d}
              viewBox={`0 0 ${panel.width} ${panel.height}`}
              aria-hidden="true"
              focusable="false"
            >
              {panel.shapes.map((shape, index) => (
                <path
                  // biome-ignore lint/suspicious/noArrayIndexKey: shapes are drawn in order and never change
                  key={index}
                  d={shape.d}
                  fill={shape[mode].fill ?? 'none'}
                  stroke={shape[mode].stroke ?? 'none'}
                  strokeWidth={shape.weight}
                  strokeDasharray={shape.dash.length === 0 ? undefined : shape.dash.join(' ')}
                  strokeLinecap="round"
                  strokeLinejoin="round"
                />
              ))}
            </svg>
          ))}
        </div>
      ))}
    </div>
  )
}
