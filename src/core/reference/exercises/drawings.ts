import type { ExerciseId } from '../exercise.ts'
import type { DrawingMode, DrawingShape, ExerciseDrawing } from './drawing.ts'
import drawn from './drawings.json' with { type: 'json' }
import { parseDrawings } from './parse.ts'

const file = parseDrawings(drawn)
const byId = new Map(file.drawings.map((drawing) => [drawing.id, drawing]))

/** The drawing of a home exercise. Every exercise has one; throws for an id without. */
export const drawingOf = (id: ExerciseId): ExerciseDrawing => {
  const drawing = byId.get(id)
  if (!drawing) throw new Error(`no drawing for exercise ${id}`)
  return drawing
}

/** The colours (#rrggbb) of a shape, null where it has no fill or no stroke. */
export const coloursOf = (
  shape: DrawingShape,
  mode: DrawingMode,
): { readonly fill: string | null; readonly stroke: string | null } => ({
  fill: shape.fill === 'none' ? null : file.palette.fill[shape.fill][mode],
  stroke: shape.stroke === 'none' ? null : file.palette.stroke[shape.stroke][mode],
})
