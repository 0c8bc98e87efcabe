import type { ConditionInForce } from '../../health/inForce.ts'
import type { Restriction } from '../../reference/restriction.ts'
import { heaviest } from './blockPressure.ts'
import { isLeftOut, restrictionsAtWork } from './restrictionsAtWork.ts'
import type { BlockAtWork, PlanRule } from './rule.ts'
import type { TechniqueWords } from './techniqueWords.ts'
import { touches } from './touches.ts'

const movesJoints: readonly BlockAtWork['technique'][] = ['STR', 'MET', 'PJM']

/** What is barred about this stage, in words; null when the restriction has nothing against it. */
function barred(
  block: BlockAtWork,
  restriction: Restriction,
  { condition }: ConditionInForce,
  nameOf: TechniqueWords,
): string | null {
  const { technique, minutes } = block
  const name = nameOf(block)
  switch (restriction.kind) {
    case 'noTechnique': {
      const { fromPressure, longerThanMinutes } = restriction
      if (!restriction.techniques.includes(technique)) return null
      if (fromPressure !== undefined && (heaviest(block) ?? 0) < fromPressure) return null
      if (longerThanMinutes !== undefined && minutes <= longerThanMinutes) return null
      if (!touches(block, restriction.where, condition)) return null
      if (fromPressure !== undefined) return `${name} below pressure ${fromPressure} only`
      return longerThanMinutes === undefined
        ? `no ${name} here`
        : `${name} for ${longerThanMinutes} minutes at most`
    }
    case 'onlyTechniques':
      if (restriction.techniques.includes(technique) || !touches(block, restriction.where, condition))
        return null
      return `only ${restriction.techniques.map((one) => nameOf({ technique: one })).join(', ')} here, no ${name}`
    case 'noHeat':
      return technique === 'HOT' && touches(block, restriction.where, condition) ? 'no heat here' : null
    case 'noMovement':
      return movesJoints.includes(technique) && touches(block, restriction.where, condition)
        ? `no ${restriction.movement} in ${name}`
        : null
    case 'all':
    case 'avoid':
    case 'maxPressure':
    case 'noPosition':
    case 'noSetup':
    case 'feedbackUnreliable':
    case 'lubricant':
    case 'advise':
      return null
  }
}

/** Techniques that a condition takes away, everywhere or at the places it names. */
export const barredTechniques: PlanRule = {
  id: 'barred-technique',
  check: (situation) =>
    restrictionsAtWork(situation).flatMap(({ held, restriction, index }) =>
      situation.blocks.flatMap((block) => {
        const what = barred(block, restriction, held, situation.nameOf)
        if (what === null || isLeftOut(block, held)) return []
        return [
          {
            blockId: block.id,
            cause: `${held.condition.id}/${index}`,
            group: held.condition.id,
            severity: 'adapt',
            wording: `${held.row.name}: ${what}.`,
            reason: held.rule.chip,
            provenance: held.row,
          },
        ]
      }),
    ),
}
