import { severities } from '../../../contract/models/health.ts'
import { planRules } from './planRules.ts'
import type { Found, PlanRule, PlanSituation } from './rule.ts'

/** One thing that one rule found. */
export interface RawFinding extends Found {
  readonly rule: string
  /** Rule, stage and cause: the same as long as the cause lasts. */
  readonly key: string
}

/** More serious than advice. */
export const isSerious = ({ severity }: Pick<Found, 'severity'>): boolean => severity !== 'advice'

/** Everything that the rules find, the most serious first, one entry a rule, stage and cause. */
export function rawFindings(situation: PlanSituation, rules: readonly PlanRule[] = planRules): RawFinding[] {
  return rules
    .flatMap((rule) =>
      rule.check(situation).map(
        (found): RawFinding => ({
          ...found,
          rule: rule.id,
          key: `${rule.id}:${found.blockId ?? 'plan'}:${found.cause}`,
        }),
      ),
    )
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
