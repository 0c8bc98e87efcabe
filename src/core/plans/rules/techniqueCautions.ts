import type { ConditionInForce } from '../../health/inForce.ts'
import type { Technique, TechniqueCaution } from '../../reference/technique.ts'
import { techniques } from '../../reference/techniques.ts'
import { isLeftOut, whereOf } from './restrictionsAtWork.ts'
import type { BlockAtWork, Found, PlanRule, PlanSituation } from './rule.ts'
import { capital } from './techniqueWords.ts'
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

/** Whether the stage works in the caution's zones, where it has any. */
const inZones = (block: BlockAtWork, { zones }: TechniqueCaution): boolean =>
  zones === undefined ||
  block.regions.some(({ zone }) => zones.includes(zone)) ||
  block.points.some(({ zone }) => zone !== null && zones.includes(zone))

/** A condition of a place cautions only there: its recorded site, or the zones it names. One about no place, everywhere. */
const concerns = (block: BlockAtWork, held: ConditionInForce): boolean => {
  const avoided = held.rule.restricts.filter((one) => one.kind === 'avoid').map(({ where }) => where)
  if (avoided.length > 0 && avoided.every(({ kind }) => kind === 'zones')) {
    return avoided.some((where) => touches(block, where, held.condition))
  }
  const local = held.rule.restricts.some((restriction) => whereOf(restriction)?.kind === 'site')
  if (!local || held.condition.region === null) return true
  return touches(block, { kind: 'site', reach: 'exact' }, held.condition)
}

function cautionsAt(
  block: BlockAtWork,
  { conditions, nameOf }: Pick<PlanSituation, 'conditions' | 'nameOf'>,
): Found[] {
  const technique = library.get(block.technique)
  if (technique === undefined) return []
  return technique.cautions.flatMap((caution, index) => {
    if (!inZones(block, caution)) return []
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
      ...held.map(({ condition, row }) => ({ cause: condition.id, reason: row.name, group: condition.id })),
      ...[...kinds].map((kind) => ({
        cause: kind,
        reason: `A point of this stage is charted as ${kind}.`,
        group: `point-kind ${kind}`,
      })),
    ]
    return causes.map(({ cause, reason, group }) => ({
      blockId: block.id,
      cause: `${index}/${cause}`,
      group,
      severity: 'adapt' as const,
      wording: `${capital(nameOf(block))}: ${caution.text}`,
      reason,
      provenance: technique,
    }))
  })
}

/** A technique's own cautions, where no row of the client's conditions speaks of the technique. */
export const techniqueCautions: PlanRule = {
  id: 'technique-caution',
  check: (situation) => situation.blocks.flatMap((block) => cautionsAt(block, situation)),
}
