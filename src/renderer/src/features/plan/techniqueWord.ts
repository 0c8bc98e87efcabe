import type { BlockFields } from '../../../../contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'

/** What a stage picks from the library: the built-in code, or the id of one's own technique. */
export const techniqueKey = (stage: Pick<BlockFields, 'technique' | 'ownTechnique'>): string =>
  stage.ownTechnique ?? stage.technique

/** "Stroking": the technique's everyday word as it begins a line; its code until the words are there. */
export function techniqueWord(
  techniques: readonly LibraryTechnique[],
  stage: Pick<BlockFields, 'technique' | 'ownTechnique'>,
): string {
  const key = techniqueKey(stage)
  const word =
    techniques.find((technique) => technique.key === key)?.name ??
    techniques.find((technique) => technique.key === stage.technique)?.name ??
    stage.technique
  return `${word.charAt(0).toLocaleUpperCase()}${word.slice(1)}`
}

/** What a stage needs to know to be of this technique. */
export const ofTechnique = ({ code, key, own }: LibraryTechnique) => ({
  technique: code,
  ownTechnique: own ? key : null,
})
