import type { MuscleId } from '../../body/ids.ts'
import type { OwnExercise } from '../../contract/models/ownExercise.ts'
import type { ExerciseExclusion } from '../reference/exclusion.ts'
import type { Exercise, ExerciseId } from '../reference/exercise.ts'
import type { MuscleReference } from '../reference/muscle.ts'
import { ownWordsIn } from './exerciseWords.ts'
import type { Situation } from './triggers.ts'
import { judge, judgeOwn, type Verdict } from './verdicts.ts'

/** How one of the therapist's own exercises is named among those of a sheet. */
export type OwnExerciseId = `own-exercise:${string}`
export type AnyExerciseId = ExerciseId | OwnExerciseId

/** What an exercise is made of: a built-in row, or the therapist's own. */
export type ExerciseSource =
  | { readonly kind: 'builtIn'; readonly exercise: Exercise }
  | { readonly kind: 'own'; readonly exercise: OwnExercise }

/** An exercise that may go on a sheet, and whether it fits this client. */
export interface Candidate {
  readonly id: AnyExerciseId
  /** In the masseur's language. */
  readonly title: string
  readonly source: ExerciseSource
  readonly verdict: Verdict
}

/** Every exercise weighed for this client, built-in ones first. Nothing of trust D is among them. */
export function candidatesOf(
  builtIn: readonly Exercise[],
  own: readonly OwnExercise[],
  exclusions: readonly ExerciseExclusion[],
  situation: Situation,
): Candidate[] {
  return [
    ...builtIn
      .filter(({ trust }) => trust !== 'D')
      .map(
        (exercise): Candidate => ({
          id: exercise.id,
          title: exercise.title,
          source: { kind: 'builtIn', exercise },
          verdict: judge(exercise, exclusions, situation),
        }),
      ),
    ...own
      .filter(({ inUse }) => inUse)
      .map(
        (exercise): Candidate => ({
          id: `own-exercise:${exercise.id}`,
          title: ownWordsIn(exercise, 'en').title,
          source: { kind: 'own', exercise },
          verdict: judgeOwn(exercise, exclusions, situation),
        }),
      ),
  ]
}

/** What suits a muscle: the therapist's own exercises for it, then the built-in ones, best first. */
export function careOf(
  muscle: MuscleId,
  muscles: readonly MuscleReference[],
  candidates: readonly Candidate[],
): AnyExerciseId[] {
  const own = candidates.flatMap(({ id, source }) =>
    source.kind === 'own' && source.exercise.muscles.includes(muscle) ? [id] : [],
  )
  return [...own, ...muscles.filter(({ figure }) => figure.includes(muscle)).flatMap(({ care }) => care)]
}
