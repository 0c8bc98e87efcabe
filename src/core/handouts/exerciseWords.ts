import type { SheetExercise } from '../documents/sheet/content.ts'
import type { ExerciseId } from '../reference/exercise.ts'
import type { HandoutTexts } from '../reference/locales/texts.ts'
import type { ExerciseChange } from './verdicts.ts'

/** An exercise in the words of a language, with what this client does differently. */
export function exerciseWords(
  id: ExerciseId,
  how: readonly ExerciseChange[],
  texts: HandoutTexts,
): SheetExercise {
  const { title, steps, dose, easier, stopSign, picture } = texts.exercises[id]
  const adapted = how.map((change) => (change === 'easier' ? easier : texts.adaptations[change])).join(' ')
  return { id, title, steps, dose, adapted: adapted === '' ? null : adapted, stopSign, picture }
}
