import type { ZoneId } from '../../body/ids.ts'
import type { OwnExercise } from '../../contract/models/ownExercise.ts'
import { alwaysExcluded } from '../library/exclusionChoices.ts'
import type { AdaptationId, ExclusionEffect, ExerciseExclusion } from '../reference/exclusion.ts'
import type { Exercise } from '../reference/exercise.ts'
import { type Cause, causesOf, type Situation } from './triggers.ts'

/** Done in its easier form, or with a limit. */
export type ExerciseChange = 'easier' | AdaptationId

/** Whether an exercise may go on the sheet of this client, and how. */
export type Verdict =
  | { readonly kind: 'fits' }
  | { readonly kind: 'adapted'; readonly how: readonly ExerciseChange[] }
  | { readonly kind: 'out'; readonly reason: string }

interface Hit {
  readonly exclusion: ExerciseExclusion
  readonly causes: readonly Cause[]
}

/** A site that nobody recorded may be anywhere. */
const isAtSite = (causes: readonly Cause[], zones: readonly ZoneId[]): boolean =>
  causes.some(({ condition }) => {
    const region = condition?.condition.region ?? null
    return region === null || zones.includes(region)
  })

function isLeftOut(effect: ExclusionEffect, exercise: Exercise, causes: readonly Cause[]): boolean {
  switch (effect.kind) {
    case 'onlySeekHelp':
      return true
    case 'leaveOut':
      return effect.exercises.includes(exercise.id)
    case 'leaveOutAtSite':
      return isAtSite(causes, exercise.zones)
    case 'adapt':
    case 'easierOnly':
      return false
  }
}

function adaptations(effect: ExclusionEffect, exercise: Exercise): ExerciseChange[] {
  if (effect.kind === 'adapt' && effect.exercises.includes(exercise.id)) return [effect.how]
  if (effect.kind === 'easierOnly' && effect.kinds.includes(exercise.kind)) return ['easier']
  return []
}

/** The causes in words, why they matter, and what would make the verdict milder. */
function reasonOf({ exclusion, causes }: Hit): string {
  const words = [...new Set(causes.map((cause) => cause.words))].join('; ')
  const atSite = exclusion.effects.some(({ kind }) => kind === 'leaveOutAtSite')
  const unplaced = atSite && causes.some(({ condition }) => condition?.condition.region === null)
  const why = unplaced ? `${exclusion.reason}; no place is recorded, so it may be any` : exclusion.reason
  return words.toLowerCase() === why.toLowerCase() ? words : `${words} (${why})`
}

const hitsOf = (exclusions: readonly ExerciseExclusion[], situation: Situation): Hit[] =>
  exclusions
    .map((exclusion) => ({ exclusion, causes: exclusion.when.flatMap((when) => causesOf(when, situation)) }))
    .filter(({ causes }) => causes.length > 0)

/** Weighs an exercise against every exclusion; leaving out outweighs adapting. */
export function judge(
  exercise: Exercise,
  exclusions: readonly ExerciseExclusion[],
  situation: Situation,
): Verdict {
  const hits = hitsOf(exclusions, situation)
  const out = hits.find(({ exclusion, causes }) =>
    exclusion.effects.some((effect) => isLeftOut(effect, exercise, causes)),
  )
  if (out) return { kind: 'out', reason: reasonOf(out) }
  const how = [
    ...new Set(hits.flatMap(({ exclusion }) => exclusion.effects.flatMap((e) => adaptations(e, exercise)))),
  ]
  return how.length === 0 ? { kind: 'fits' } : { kind: 'adapted', how }
}

/**
 * Weighs an exercise of the therapist's own against the same exclusions: those chosen for it leave it off, those for
 * every exercise hold, and where only the easier form would do, one without an easier form stays off.
 */
export function judgeOwn(
  exercise: OwnExercise,
  exclusions: readonly ExerciseExclusion[],
  situation: Situation,
): Verdict {
  const { kind, zones } = exercise
  const hasEasier = Object.values(exercise.words).every(({ easier }) => easier !== '')
  const easierOnly = ({ exclusion }: Hit) =>
    exclusion.effects.some((effect) => effect.kind === 'easierOnly' && effect.kinds.includes(kind))
  const isOut = (hit: Hit): boolean => {
    const { id, effects } = hit.exclusion
    if (exercise.exclusions.includes(id) || alwaysExcluded[id]?.includes(kind)) return true
    if (easierOnly(hit) && !hasEasier) return true
    return effects.some((effect) => {
      if (effect.kind === 'onlySeekHelp') return true
      // neither a site that nobody recorded nor an exercise without muscles is known to be elsewhere
      return effect.kind === 'leaveOutAtSite' && (zones.length === 0 || isAtSite(hit.causes, zones))
    })
  }
  const hits = hitsOf(exclusions, situation)
  const out = hits.find(isOut)
  if (out) return { kind: 'out', reason: reasonOf(out) }
  return hits.some(easierOnly) ? { kind: 'adapted', how: ['easier'] } : { kind: 'fits' }
}
