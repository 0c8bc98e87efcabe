import type { TechniqueCode } from '../../../contract/models/plan.ts'
import { techniques } from '../../reference/techniques.ts'

const words = new Map(techniques.map(({ code, everyday }) => [code, everyday]))

/** What a finding calls a technique, within a sentence: "cross-fibre rubbing", never its code. */
export const techniqueWords = (code: TechniqueCode): string => words.get(code) ?? code
