import type { Finding } from '../../../contract/models/plan.ts'
import { repairsOf } from '../repairs/repairsOf.ts'
import { fold } from './fold.ts'
import { isSerious, rawFindings } from './rawFindings.ts'
import type { PlanSituation } from './rule.ts'

/**
 * All findings, the most serious first, each with the repairs that qualify. The same situation gives the same ids, so
 * that an answer to one can be kept.
 */
export function findingsOf(situation: PlanSituation): Finding[] {
  const raw = rawFindings(situation)
  return fold(raw).map(({ finding, parts }) =>
    isSerious(finding) ? { ...finding, repairs: repairsOf(situation, raw, parts) } : finding,
  )
}
