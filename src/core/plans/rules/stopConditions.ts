import type { Action } from '../../reference/contraindication.ts'
import type { PlanRule } from './rule.ts'

const whatToDo: Readonly<Record<Action, string>> = {
  none: 'Do not treat.',
  refer: 'Do not treat; refer the client to a doctor.',
  rebook: 'Do not treat today; find another day.',
  'urgent-care': 'Do not treat; urgent care today.',
  emergency: 'Do not treat; call the emergency number.',
  'maternity-care': 'Do not treat; maternity care now.',
}

/** A condition that forbids massage warns at the whole plan, even an empty one. */
export const stopConditions: PlanRule = {
  id: 'stop-condition',
  check: ({ conditions }) =>
    conditions
      .filter(({ severity }) => severity === 'stop')
      .map(({ condition, row, rule }) => ({
        blockId: null,
        cause: condition.id,
        group: condition.id,
        severity: 'stop',
        wording: `${row.name}: ${whatToDo[rule.action]}`,
        reason: rule.chip,
        provenance: row,
      })),
}
