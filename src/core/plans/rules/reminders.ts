import type { Restriction } from '../../reference/restriction.ts'
import { restrictionsAtWork } from './restrictionsAtWork.ts'
import type { PlanRule } from './rule.ts'

const setupWords = { 'face-cradle': 'no face cradle', 'head-down': 'no head-down' } as const

/** What the therapist is reminded of; null for what another rule checks. */
function reminder(restriction: Restriction): string | null {
  switch (restriction.kind) {
    case 'advise':
      return restriction.text
    case 'noSetup':
      return `${restriction.setups.map((setup) => setupWords[setup]).join(', ')}.`
    case 'feedbackUnreliable':
      return 'what the client says about pressure or warmth is not to be trusted.'
    case 'lubricant':
      return restriction.check === 'allergen'
        ? 'check what is in the oil or cream.'
        : 'check that the oil or cream suits the skin.'
    case 'all':
    case 'avoid':
    case 'maxPressure':
    case 'onlyTechniques':
    case 'noTechnique':
    case 'noHeat':
    case 'noPosition':
    case 'noMovement':
      return null
  }
}

/** What a condition asks for that no stage can break by itself; said once, at a plan that has stages. */
export const reminders: PlanRule = {
  id: 'reminder',
  check: (situation) =>
    situation.blocks.length === 0
      ? []
      : restrictionsAtWork(situation).flatMap(({ held, restriction, index }) => {
          const text = reminder(restriction)
          if (text === null) return []
          return [
            {
              blockId: null,
              cause: `${held.condition.id}/${index}`,
              group: held.condition.id,
              severity: 'advice',
              wording: `${held.row.name}: ${text}`,
              reason: held.rule.chip,
              provenance: held.row,
            },
          ]
        }),
}
