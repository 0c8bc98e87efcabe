import { consentAreas } from '../../../../../src/contract/models/consent.ts'
import type { ClientCondition, ConditionFields } from '../../../../../src/contract/models/health.ts'
import { inForce } from '../../../../../src/core/health/inForce.ts'
import { type RawFinding, rawFindings } from '../../../../../src/core/plans/rules/rawFindings.ts'
import type { BlockAtWork, PointAtWork } from '../../../../../src/core/plans/rules/rule.ts'
import { builtInWords } from '../../../../../src/core/plans/rules/techniqueWords.ts'

/** The day of every plan in these tests. */
export const day = '2026-11-22'

/** A client's condition of the catalogue, current, with nothing else recorded. */
export const condition = (id: string, more: Partial<ConditionFields> = {}): ClientCondition => ({
  id: `condition-${id}`,
  clientId: 'client',
  revision: 1,
  name: id,
  pregnancyWeeks: null,
  condition: id,
  variant: null,
  status: 'current',
  side: null,
  region: null,
  since: null,
  dueDate: null,
  clearance: null,
  note: '',
  ...more,
})

export const point = (more: Partial<PointAtWork> = {}): PointAtWork => ({
  pointId: 'point',
  kind: 'trigger-point',
  view: 'posterior',
  side: 'left',
  muscle: null,
  zone: 'upper-back',
  cautionSites: [],
  ...more,
})

type Stage = Partial<Omit<BlockAtWork, 'id'>>

/** Stages `b0`, `b1` ... of ten minutes each, side-lying so that no rule of position speaks unasked. */
export const stages = (...list: readonly Stage[]): BlockAtWork[] =>
  list.map((stage, index) => ({
    id: `b${index}`,
    technique: 'EFF',
    regions: [],
    position: 'side-lying',
    pressureFrom: null,
    pressureTo: null,
    minutes: 10,
    cue: '',
    points: [],
    ...stage,
  }))

/** What the rules find in these stages for a client with these conditions; the session is as long as the stages. */
export function findings(
  blocks: readonly BlockAtWork[],
  conditions: readonly ClientCondition[] = [],
  minutes: number = blocks.reduce((sum, block) => sum + block.minutes, 0),
): RawFinding[] {
  return rawFindings({
    minutes,
    blocks,
    conditions: conditions.flatMap((one) => inForce(one, day) ?? []),
    flags: [],
    consents: new Map(consentAreas.map((area) => [area, 'given'])),
    nameOf: builtInWords,
  })
}

/** "adapt pressure-limit b1" for each finding, or "... plan" for the whole plan. */
export const inShort = (found: readonly RawFinding[]): string[] =>
  found.map(({ severity, rule, blockId }) => `${severity} ${rule} ${blockId ?? 'plan'}`)
