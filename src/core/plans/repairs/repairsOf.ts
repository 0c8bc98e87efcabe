import type { PlanChange, Repair } from '../../../contract/models/plan.ts'
import { sequenceRules, stageRules } from '../rules/planRules.ts'
import { isSerious, type RawFinding, rawFindings } from '../rules/rawFindings.ts'
import type { BlockAtWork, PlanSituation } from '../rules/rule.ts'
import { applied } from './applied.ts'
import { type Candidate, candidates } from './candidates.ts'

/** More than a few choices are no help. */
const OFFERED = 3

const sequences = new Set(sequenceRules.map(({ id }) => id))

/** What a finding is and how serious, so that one that grows worse counts as a new one. */
const seriousOf = (raw: readonly RawFinding[]): Set<string> =>
  new Set(raw.filter(isSerious).map(({ key, severity }) => `${key} ${severity}`))

const isStrictSubset = (after: ReadonlySet<string>, before: ReadonlySet<string>): boolean =>
  after.size < before.size && [...after].every((one) => before.has(one))

/** What stands after the changes; only changed stages and what looks at stages together is computed anew. */
function seriousAfter(
  situation: PlanSituation,
  raw: readonly RawFinding[],
  changes: readonly PlanChange[],
): Set<string> {
  const changed = new Set(changes.map(({ blockId }) => blockId))
  const blocks = applied(situation.blocks, changes)
  const untouched = raw.filter(
    ({ blockId, rule }) => !sequences.has(rule) && (blockId === null || !changed.has(blockId)),
  )
  const anew = rawFindings({ ...situation, blocks: blocks.filter(({ id }) => changed.has(id)) }, stageRules)
  return seriousOf([...untouched, ...anew, ...rawFindings({ ...situation, blocks }, sequenceRules)])
}

/**
 * Repairs of one finding: single changes after which, everything computed anew, this finding is gone and nothing
 * from stop to adapt stands that did not stand before. One of a kind, at most three, the mildest first.
 * `raw` is what the rules find now, `parts` what of it makes the finding.
 */
export function repairsOf(
  situation: PlanSituation,
  raw: readonly RawFinding[],
  parts: readonly RawFinding[],
): Repair[] {
  const block = situation.blocks.find(({ id }) => id === parts[0]?.blockId)
  if (block === undefined) return []
  const before = seriousOf(raw)
  const own = seriousOf(parts)
  const ownRules = new Set(parts.map(({ key }) => key))
  const offends = (alone: BlockAtWork): boolean =>
    rawFindings({ ...situation, blocks: [alone] }).some(
      (found) => isSerious(found) && ownRules.has(found.key),
    )
  const ownStageRules = stageRules.filter(({ id }) => parts.some(({ rule }) => rule === id))
  // most candidates do not even touch what was found: the few rules that found it say so quickly
  const misses = ({ changes }: Candidate): boolean => {
    const blocks = applied([block], changes)
    return rawFindings({ ...situation, blocks }, ownStageRules).some(
      (found) => isSerious(found) && ownRules.has(found.key),
    )
  }
  const helps = (candidate: Candidate): boolean => {
    if (misses(candidate)) return false
    const after = seriousAfter(situation, raw, candidate.changes)
    return isStrictSubset(after, before) && [...own].every((one) => !after.has(one))
  }
  const offered: Candidate[] = []
  for (const candidate of candidates(block, situation.blocks, offends, situation.nameOf)) {
    if (offered.length === OFFERED) break
    if (!offered.some(({ kind }) => kind === candidate.kind) && helps(candidate)) offered.push(candidate)
  }
  return offered.map(({ id, label, changes }) => ({ id, label, changes }))
}
