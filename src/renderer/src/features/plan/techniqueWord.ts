import type { Technique, TechniqueCode } from '../../../../contract/models/plan.ts'

/** "Stroking": the technique's everyday word as it begins a line; its code until the words are there. */
export function techniqueWord(techniques: readonly Technique[], code: TechniqueCode): string {
  const word = techniques.find((technique) => technique.code === code)?.everyday ?? code
  return `${word.charAt(0).toLocaleUpperCase()}${word.slice(1)}`
}
