import type { HandoutLanguage } from '../../contract/models/client.ts'
import type { OwnExercise, OwnExerciseWords } from '../../contract/models/ownExercise.ts'
import type { SheetExercise } from '../documents/sheet/content.ts'
import type { HandoutTexts } from '../reference/locales/texts.ts'
import { masseurLanguage, textsIn } from '../reference/locales/textsIn.ts'
import type { ExerciseSource } from './candidates.ts'
import type { ExerciseChange } from './verdicts.ts'

const noWords: OwnExerciseWords = { title: '', steps: [], dose: '', easier: '', stopSign: '' }

/** An own exercise in a language, else as it was written. */
export const ownWordsIn = ({ words }: OwnExercise, language: HandoutLanguage): OwnExerciseWords =>
  words[language] ?? words[masseurLanguage] ?? Object.values(words)[0] ?? noWords

const changed = (how: readonly ExerciseChange[], easier: string, texts: HandoutTexts): string | null => {
  const words = how.map((change) => (change === 'easier' ? easier : texts.adaptations[change])).join(' ')
  return words === '' ? null : words
}

/**
 * An exercise in the words of a language, with what this client does differently. `photos` are those of own exercises,
 * by their ids.
 */
export function exerciseWords(
  source: ExerciseSource,
  how: readonly ExerciseChange[],
  language: HandoutLanguage,
  photos: ReadonlyMap<string, Uint8Array> = new Map(),
): SheetExercise {
  const texts = textsIn(language)
  switch (source.kind) {
    case 'builtIn': {
      const { id } = source.exercise
      const { title, steps, dose, easier, stopSign, picture } = texts.exercises[id]
      const adapted = changed(how, easier, texts)
      return { title, steps, dose, adapted, stopSign, picture, image: { kind: 'drawing', exercise: id } }
    }
    case 'own': {
      const { title, steps, dose, easier, stopSign } = ownWordsIn(source.exercise, language)
      const jpeg = photos.get(source.exercise.id)
      return {
        title,
        steps,
        dose,
        adapted: changed(how, easier, texts),
        stopSign,
        picture: title,
        image: jpeg === undefined ? { kind: 'none' } : { kind: 'photo', jpeg },
      }
    }
  }
}
