import type { PlanRule } from './rule.ts'

/** A condition that needs clearance warns at the whole plan until one is recorded that holds on the day. */
export const clearanceNeeded: PlanRule = {
  id: 'clearance-needed',
  check: ({ conditions }) =>
    conditions
      .filter(({ severity, cleared }) => severity === 'clearance' && !cleared)
      .map(({ condition, row, rule }) => ({
        blockId: null,
        cause: condition.id,
        group: condition.id,
        clearance: condition.id,
        severity: 'clearance',
        wording:
          condition.clearance === null
            ? `${row.name}: record a clearance first.`
            : `${row.name}: the recorded clearance does not hold on this day.`,
        reason: rule.chip,
        provenance: row,
      })),
}
