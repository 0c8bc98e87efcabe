import type { BlockFields, PlanBlock } from '../../../../contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { ofTechnique } from './techniqueWord.ts'

const usual = 5

/**
 * A stage to begin with: the technique's own pressure, where and how the stage before it worked, and the minutes that
 * are left, five at most (five also when none are left, so that it can be seen and shortened).
 */
export function newStage(
  technique: LibraryTechnique,
  before: PlanBlock | null,
  minutesLeft: number,
): BlockFields {
  return {
    ...ofTechnique(technique),
    regions: before === null ? [] : [...before.regions],
    position: before?.position ?? 'prone',
    pressureFrom: technique.pressureFrom,
    pressureTo: technique.pressureTo,
    minutes: minutesLeft >= 1 ? Math.min(usual, minutesLeft) : usual,
    cue: '',
    points: [],
  }
}
