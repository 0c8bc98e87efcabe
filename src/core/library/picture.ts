import type { ExercisePicture } from '../../contract/models/library.ts'
import type { ExerciseId } from '../reference/exercise.ts'
import { coloursOf, drawingOf } from '../reference/exercises/drawings.ts'

/** The drawing of an exercise as the window shows it, in its light and dark colours. */
export function pictureOf(id: ExerciseId): ExercisePicture {
  const { alt, panels } = drawingOf(id)
  return {
    words: alt,
    panels: panels.map(({ size: [width, height], caption, shapes }) => ({
      width,
      height,
      caption: caption ?? '',
      shapes: shapes.map((shape) => ({
        d: shape.d,
        weight: shape.weight,
        dash: shape.dash ?? [],
        light: coloursOf(shape, 'light'),
        dark: coloursOf(shape, 'dark'),
      })),
    })),
  }
}
