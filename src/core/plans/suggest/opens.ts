import type { TechniqueCode } from '../../../contract/models/plan.ts'

/** What a session begins and ends with. */
export const opens: ReadonlySet<TechniqueCode> = new Set<TechniqueCode>(['EFF', 'CMP'])
