import type { ClientCondition, Severity } from '../../contract/models/health.ts'
import type { ConditionRule, Contraindication } from '../reference/contraindication.ts'
import { severityOfClass } from '../reference/contraindication.ts'
import { findRow, rowOf } from './catalogue.ts'
import { pregnancyWeeks, trimesterOf } from './pregnancy.ts'

/** A client's condition with the rule that holds for it on one day. */
export interface ConditionInForce {
  readonly condition: ClientCondition
  readonly row: Contraindication
  readonly variantName: string | null
  /** The variant's own rule, or the row's, which is the strictest of them. */
  readonly rule: ConditionRule
  readonly severity: Severity
  /** A clearance is recorded that holds on this day; only ever for severity `clearance`. */
  readonly cleared: boolean
  readonly weeks: number | null
}

/** A pregnancy recorded in the first trimester grows into the later row; it never falls back into the lighter one. */
const rowOnDay = (row: Contraindication, weeks: number | null): Contraindication =>
  row.id === 'pregnancy-first-trimester' && weeks !== null && trimesterOf(weeks) > 1
    ? rowOf('pregnancy-later')
    : row

const clearanceHolds = ({ clearance }: ClientCondition, day: string): boolean =>
  clearance !== null && clearance.on <= day && (clearance.until === null || day <= clearance.until)

/**
 * What a client's condition asks for on a day. A suspected one counts as a current one. A past one asks for nothing:
 * what it leaves behind has rows of its own (cancer history, past clot), and the alert still names it. Null for a
 * past one, and for an id the catalogue does not know.
 */
export function inForce(condition: ClientCondition, day: string): ConditionInForce | null {
  const recorded = findRow(condition.condition)
  if (recorded === undefined || condition.status === 'past') return null
  const weeks =
    recorded.asks.includes('dueDate') && condition.dueDate !== null
      ? pregnancyWeeks(condition.dueDate, day)
      : null
  const row = rowOnDay(recorded, weeks)
  const variant = row.variants.find(({ id }) => id === condition.variant)
  const rule = variant ?? row
  const severity = severityOfClass[rule.class]
  return {
    condition,
    row,
    variantName: variant?.name ?? null,
    rule,
    severity,
    cleared: severity === 'clearance' && clearanceHolds(condition, day),
    weeks,
  }
}
