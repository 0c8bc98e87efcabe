import { severities } from '../../../contract/models/health.ts'
import type { Finding } from '../../../contract/models/plan.ts'
import { planRules } from './planRules.ts'
import type { PlanSituation } from './rule.ts'

/** All findings, the most serious first. The same situation gives the same ids, so that an answer to one can be kept. */
export function findingsOf(situation: PlanSituation): Finding[] {
  return planRules
    .flatMap((rule) =>
      rule.check(situation).map(
        (found): Finding => ({
          id: `${rule.id}:${found.blockId ?? 'plan'}:${found.cause}`,
          rule: rule.id,
          severity: found.severity,
          blockId: found.blockId,
          wording: found.wording,
          reason: found.reason,
          trust: found.provenance.trust,
          certainty: found.provenance.certainty,
          source: found.provenance.source,
        }),
      ),
    )
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
