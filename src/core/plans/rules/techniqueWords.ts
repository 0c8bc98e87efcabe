import type { PlanBlock, TechniqueCode } from '../../../contract/models/plan.ts'
import { techniques } from '../../reference/techniques.ts'

/** Names a stage's technique within a sentence: the therapist's own word for it where there is one, never its code. */
export type TechniqueWords = (stage: Pick<PlanBlock, 'technique' | 'ownTechnique'>) => string

const words = new Map<TechniqueCode, string>(techniques.map(({ code, everyday }) => [code, everyday]))

/** The library's everyday words: "cross-fibre rubbing". */
export const builtInWords: TechniqueWords = ({ technique }) => words.get(technique) ?? technique

/** "stroking or compression" */
export const eitherOf = (codes: readonly TechniqueCode[], nameOf: TechniqueWords): string =>
  codes.map((technique) => nameOf({ technique })).join(' or ')

/** The first letter as at the start of a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
