import type { ProposedBlock } from '../../../contract/models/plan.ts'
import { applied } from '../repairs/applied.ts'
import { repairsOf } from '../repairs/repairsOf.ts'
import { fold } from '../rules/fold.ts'
import { isSerious, rawFindings } from '../rules/rawFindings.ts'
import type { BlockAtWork, PlanSituation } from '../rules/rule.ts'
import type { SuggestionFacts } from './facts.ts'

/** Each round takes one finding away; a plan that needs more is left to the masseur. */
const ROUNDS = 12

/**
 * Repairs what only shows in the plan as a whole (lying face down for too long). The masseur's own stages are not
 * touched. What cannot be repaired is said in the notes; the minutes stay what they were.
 */
export function mend(
  around: Omit<PlanSituation, 'blocks'>,
  blocks: readonly ProposedBlock[],
  { points, keptAtWork }: Pick<SuggestionFacts, 'points' | 'keptAtWork'>,
  notes: readonly string[],
): { readonly blocks: readonly ProposedBlock[]; readonly notes: readonly string[] } {
  const byId = new Map(points.map((point) => [point.pointId, point]))
  const ownById = new Map(keptAtWork.map((block) => [block.id, block]))
  const reasons = new Map(blocks.map((block, index) => [block.keeps ?? `new-${index}`, block.why]))
  let current = blocks.map((block, index): BlockAtWork => {
    const own = block.keeps === null ? undefined : ownById.get(block.keeps)
    if (own !== undefined) return own
    const { keeps, why: _, ...fields } = block
    return {
      ...fields,
      id: keeps ?? `new-${index}`,
      points: block.points.flatMap((id) => byId.get(id) ?? []),
    }
  })
  const unsolved: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const situation = { ...around, blocks: current }
    const raw = rawFindings(situation)
    const open = fold(raw).filter(
      ({ finding }) =>
        isSerious(finding) &&
        finding.blockId !== null &&
        !ownById.has(finding.blockId) &&
        !unsolved.includes(finding.id),
    )
    const first = open[0]
    if (first === undefined) break
    const repair = repairsOf(situation, raw, first.parts).find(({ changes }) =>
      changes.every(({ blockId }) => !ownById.has(blockId)),
    )
    if (repair === undefined) {
      unsolved.push(first.finding.id)
      continue
    }
    current = applied(current, repair.changes)
    const id = first.finding.blockId ?? ''
    reasons.set(id, [...(reasons.get(id) ?? []), `${repair.label}: ${first.finding.wording}`])
  }
  return {
    notes: unsolved.length === 0 ? notes : [...notes, 'Look at the warnings that remain.'],
    blocks: current.map(({ id, points: worked, byHand: _, why: __, origin = null, ...fields }) => ({
      ...fields,
      origin,
      points: worked.map(({ pointId }) => pointId),
      keeps: ownById.has(id) ? id : null,
      why: reasons.get(id) ?? [],
    })),
  }
}
