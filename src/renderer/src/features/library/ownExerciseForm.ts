import { z } from 'zod'
import { muscleIds } from '../../../../body/ids.ts'
import { HandoutLanguage } from '../../../../contract/models/client.ts'
import {
  mostSteps,
  type OwnExercise,
  type OwnExerciseWords,
  ownExerciseKinds,
  type SaveOwnExercise,
} from '../../../../contract/models/ownExercise.ts'

const TypedWords = z.object({
  title: z.string(),
  /** One step a line. */
  steps: z.string(),
  dose: z.string(),
  easier: z.string(),
  stopSign: z.string(),
})
export type TypedWords = z.infer<typeof TypedWords>

/** The form as it is typed, the photo left out. */
const TypedExercise = z.object({
  kind: z.enum(ownExerciseKinds),
  words: z.partialRecord(HandoutLanguage, TypedWords),
  muscles: z.array(z.enum(muscleIds)),
  exclusions: z.array(z.string()),
})
export type TypedExercise = z.infer<typeof TypedExercise>

export const noTypedWords: TypedWords = { title: '', steps: '', dose: '', easier: '', stopSign: '' }

/** A draft as it was kept; null when it no longer fits. */
export function parseTyped(stored: unknown): TypedExercise | null {
  const parsed = TypedExercise.safeParse(stored)
  return parsed.success ? parsed.data : null
}

const asTyped = ({ steps, ...words }: OwnExerciseWords): TypedWords => ({ ...words, steps: steps.join('\n') })

/** What an exercise looks like in the form; null: a new one. */
export function typedFrom(exercise: OwnExercise | null): TypedExercise {
  if (exercise === null) return { kind: 'stretch', words: {}, muscles: [], exclusions: [] }
  const { kind, words, muscles, exclusions } = exercise
  const typed: TypedExercise['words'] = {}
  for (const language of HandoutLanguage.options) {
    const own = words[language]
    if (own !== undefined) typed[language] = asTyped(own)
  }
  return { kind, words: typed, muscles: [...muscles], exclusions: [...exclusions] }
}

const linesOf = (steps: string): string[] =>
  steps
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What is wrong with a field, by the keys of `library.problems`. */
export type Problem = 'required' | 'tooManySteps' | 'longStep'
export type Problems = Partial<Record<keyof TypedWords, Problem>>

const isBlank = (typed: TypedWords): boolean => Object.values(typed).every((text) => text.trim() === '')

/** What is still to be put right in the words of one language; one that was left empty has none unless it `mustBe`. */
export function problemsOf(typed: TypedWords, mustBe = false): Problems {
  if (isBlank(typed) && !mustBe) return {}
  const steps = linesOf(typed.steps)
  const problems: Problems = {}
  for (const field of ['title', 'dose', 'stopSign'] as const)
    if (typed[field].trim() === '') problems[field] = 'required'
  if (steps.length === 0) problems.steps = 'required'
  else if (steps.length > mostSteps) problems.steps = 'tooManySteps'
  else if (steps.some((step) => step.length > 160)) problems.steps = 'longStep'
  return problems
}

/** Languages with words, and whether each is whole. */
export function writtenIn(
  typed: TypedExercise,
): { readonly language: HandoutLanguage; readonly whole: boolean }[] {
  return HandoutLanguage.options.flatMap((language) => {
    const words = typed.words[language]
    if (words === undefined || isBlank(words)) return []
    return [{ language, whole: Object.keys(problemsOf(words)).length === 0 }]
  })
}

/** What is sent to be kept; null while a language is half-written, or none is. */
export function toSave(
  typed: TypedExercise,
  id: string | null,
  photo: SaveOwnExercise['photo'],
): SaveOwnExercise | null {
  const written = writtenIn(typed)
  if (written.length === 0 || written.some(({ whole }) => !whole)) return null
  const words: SaveOwnExercise['words'] = {}
  for (const { language } of written) {
    const own = typed.words[language]
    if (own !== undefined) words[language] = { ...own, steps: linesOf(own.steps) }
  }
  return { id, kind: typed.kind, words, muscles: typed.muscles, exclusions: typed.exclusions, photo }
}
