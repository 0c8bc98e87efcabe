import type { ExclusionChoice, OwnExerciseKind } from '../../contract/models/ownExercise.ts'
import { contraindications } from '../reference/contraindications.ts'
import type { ExclusionTrigger } from '../reference/exclusion.ts'
import { exerciseExclusions } from '../reference/exerciseExclusions.ts'

/** What an exercise of this kind is left off for without being asked: warmth, and pressure with a ball. */
export const alwaysExcluded: Readonly<Record<string, readonly OwnExerciseKind[]>> = {
  'no-heat': ['heat'],
  'no-ball': ['self-pressure'],
}

/** These weigh every exercise by themselves: by its muscles, or by its kind. */
const byThemselves = ['only-seek-help', 'local-site', 'hypermobility']

function wordsOf(trigger: ExclusionTrigger): string | null {
  switch (trigger.kind) {
    case 'condition':
      return contraindications.find(({ id }) => id === trigger.condition)?.name ?? trigger.condition
    case 'finding':
      return `${trigger.finding.replace('-', ' ')} found`
    case 'noHeat':
      return 'Conditions that forbid heat'
    case 'localSite':
    case 'openStop':
    case 'openFlag':
      return null
  }
}

/** The rules that can be chosen for an own exercise: the same that leave built-in ones off a sheet. */
export const exclusionChoices: readonly ExclusionChoice[] = exerciseExclusions
  .filter(({ id }) => !byThemselves.includes(id))
  .map(({ id, reason, when }) => ({
    id,
    reason,
    when: [...new Set(when.flatMap((trigger) => wordsOf(trigger) ?? []))],
    always: alwaysExcluded[id] ?? [],
  }))
