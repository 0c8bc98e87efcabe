import type { ConditionInForce } from '../../health/inForce.ts'
import type { Technique } from '../../reference/technique.ts'
import { techniques } from '../../reference/techniques.ts'
import { isLeftOut, whereOf } from './restrictionsAtWork.ts'
import type { BlockAtWork, Found, PlanRule } from './rule.ts'
import { touches } from './touches.ts'

const library = new Map(techniques.map((technique) => [technique.code, technique]))

/** Whether the condition's own row has a say on the technique; then that row decides, and the caution is silent. */
const speaksOf = ({ rule }: ConditionInForce, { code }: Technique): boolean =>
  rule.restricts.some((restriction) => {
    switch (restriction.kind) {
      case 'noTechnique':
        return restriction.techniques.includes(code)
      case 'onlyTechniques':
        return true
      case 'noHeat':
        return code === 'HOT'
      default:
        return false
    }
  })

/** A condition with a recorded site cautions only there; one without, or about no place, everywhere. */
const concerns = (block: BlockAtWork, held: ConditionInForce): boolean => {
  const local = held.rule.restricts.some((restriction) => whereOf(restriction)?.kind === 'site')
  if (!local || held.condition.region === null) return true
  return touches(block, { kind: 'site', reach: 'exact' }, held.condition)
}

function cautionsAt(block: BlockAtWork, conditions: readonly ConditionInForce[]): Found[] {
  const technique = library.get(block.technique)
  if (technique === undefined) return []
  return technique.cautions.flatMap((caution, index) => {
    const held = conditions.filter(
      (one) =>
        one.severity !== 'stop' &&
        caution.conditions.includes(one.row.id) &&
        !speaksOf(one, technique) &&
        concerns(block, one) &&
        !isLeftOut(block, one),
    )
    const kinds = new Set(
      block.points.map(({ kind }) => kind).filter((kind) => caution.findings.includes(kind)),
    )
    const causes = [
      ...held.map(({ condition, row }) => ({ cause: condition.id, reason: row.name })),
      ...[...kinds].map((kind) => ({ cause: kind, reason: `A point of this stage is charted as ${kind}.` })),
    ]
    return causes.map(({ cause, reason }) => ({
      blockId: block.id,
      cause: `${index}/${cause}`,
      severity: 'adapt' as const,
      wording: `${technique.code}: ${caution.text}`,
      reason,
      provenance: technique,
    }))
  })
}

/** A technique's own cautions, where no row of the client's conditions speaks of the technique. */
export const techniqueCautions: PlanRule = {
  id: 'technique-caution',
  check: ({ blocks, conditions }) => blocks.flatMap((block) => cautionsAt(block, conditions)),
}
