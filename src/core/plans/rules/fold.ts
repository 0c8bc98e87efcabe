import type { Finding } from '../../../contract/models/plan.ts'
import { isSerious, type RawFinding } from './rawFindings.ts'

/** One finding as it is shown, with what it was folded from, the most serious first. */
export interface Folded {
  readonly finding: Finding
  readonly parts: readonly RawFinding[]
}

const place = ({ blockId }: RawFinding): string => blockId ?? 'plan'
const causeOf = ({ group, rule, cause }: RawFinding): string => group ?? `${rule}:${cause}`

const findingOf = (id: string, parts: readonly RawFinding[], first: RawFinding): Finding => ({
  id,
  rule: first.rule,
  severity: first.severity,
  blockId: first.blockId,
  wording: first.wording,
  reason: first.reason,
  trust: first.provenance.trust,
  certainty: first.provenance.certainty,
  source: first.provenance.source,
  also: [...new Set(parts.slice(1).map(({ wording }) => wording))].filter((words) => words !== first.wording),
  repairs: [],
  override: null,
  consent: first.consent ?? null,
  clearance: first.clearance ?? null,
  siteOf: parts.find(({ siteOf }) => siteOf !== undefined)?.siteOf ?? null,
})

/**
 * Few alerts: what one cause has to say at one stage is one finding, and all advice at a stage is one. A question for
 * consent stays by itself, for it has an answer of its own. `raw` comes with the most serious first.
 */
export function fold(raw: readonly RawFinding[]): Folded[] {
  const serious = new Set(raw.filter(isSerious).map((found) => `${causeOf(found)}:${place(found)}`))
  const idOf = (found: RawFinding): string => {
    const own = `${causeOf(found)}:${place(found)}`
    if (serious.has(own) || found.consent !== undefined) return own
    return `advice:${place(found)}`
  }
  const groups = new Map<string, RawFinding[]>()
  for (const found of raw) {
    const id = idOf(found)
    groups.set(id, [...(groups.get(id) ?? []), found])
  }
  return [...groups].flatMap(([id, parts]) => {
    const first = parts[0]
    return first === undefined ? [] : [{ finding: findingOf(id, parts, first), parts }]
  })
}
