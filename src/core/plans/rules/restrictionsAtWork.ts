import type { ConditionInForce } from '../../health/inForce.ts'
import type { Restriction, Where } from '../../reference/restriction.ts'
import type { BlockAtWork, PlanSituation } from './rule.ts'
import { touches } from './touches.ts'

/** One restriction of one condition; `index` tells it from the condition's others. */
export interface RestrictionAtWork {
  readonly held: ConditionInForce
  readonly restriction: Restriction
  readonly index: number
}

/** Restrictions of everything but a STOP, which says all there is to say. */
export const restrictionsAtWork = ({ conditions }: PlanSituation): RestrictionAtWork[] =>
  conditions
    .filter(({ severity }) => severity !== 'stop')
    .flatMap((held) => held.rule.restricts.map((restriction, index) => ({ held, restriction, index })))

/** Where the restriction holds; null where it is about no place. */
export function whereOf(restriction: Restriction): Where | null {
  switch (restriction.kind) {
    case 'avoid':
    case 'maxPressure':
    case 'onlyTechniques':
    case 'noTechnique':
    case 'noHeat':
    case 'noMovement':
    case 'feedbackUnreliable':
      return restriction.where
    case 'all':
    case 'noPosition':
    case 'noSetup':
    case 'lubricant':
    case 'advise':
      return null
  }
}

/** Whether the condition wants this stage's place left alone altogether; its milder rules there are then not repeated. */
export const isLeftOut = (block: BlockAtWork, { rule, condition }: ConditionInForce): boolean =>
  rule.restricts.some(
    (restriction) => restriction.kind === 'avoid' && touches(block, restriction.where, condition),
  )
