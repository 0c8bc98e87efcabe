import type { ZoneId } from '../../../body/ids.ts'
import type { BlockFields, ClientPosition, Phase, ProposedBlock } from '../../../contract/models/plan.ts'
import { techniqueUse } from '../../reference/techniqueUse.ts'
import { originOf } from '../leftOut.ts'
import { pressureUpTo } from '../repairs/candidates.ts'
import { capital, type TechniqueWords } from '../rules/techniqueWords.ts'
import { scaleMinutes } from '../scale.ts'
import type { Template } from '../templates.ts'
import { adaptStage, looker } from './adaptStage.ts'
import { arrange } from './arrange.ts'
import { chooseTemplate } from './chooseTemplate.ts'
import type { SuggestionFacts } from './facts.ts'
import { mend } from './mend.ts'
import { allowedPositions, nothingToSuggest } from './nothingToSuggest.ts'
import { type PointStage, pointStages } from './pointStages.ts'

export interface Suggestion {
  readonly template: Template | null
  /** Adds up to the session's length; empty exactly when `empty` says why. */
  readonly blocks: readonly ProposedBlock[]
  readonly empty: string | null
  readonly notes: readonly string[]
}

/** What can still be stroked lightly when the wanted places cannot. */
const elsewhere: readonly ZoneId[] = [
  'shoulder-top',
  'upper-arm-back',
  'forearm-back',
  'hand',
  'thigh-front',
  'calf',
  'foot-top',
  'sole',
  'scapula',
  'low-back',
  'crown',
]

function lightStroking(
  look: ReturnType<typeof looker>,
  positions: readonly ClientPosition[],
  minutes: number,
  nameOf: TechniqueWords,
): ReturnType<typeof adaptStage> {
  const stage = {
    technique: 'EFF',
    regions: elsewhere.map((zone) => ({ zone, side: 'both' as const })),
    position: 'side-lying',
    pressureFrom: 1,
    pressureTo: 1,
    minutes,
    cue: techniqueUse.EFF.cue,
    direction: 'none',
  } as const
  const adapted = adaptStage(stage, look, positions, nameOf)
  return (
    adapted ?? {
      stage: { ...stage, regions: [] },
      why: ['Every area is restricted: choose the places yourself.'],
    }
  )
}

/** A last session after which it hurt more asks for less. */
const isGentler = ({ last }: SuggestionFacts): boolean =>
  last !== null && last.painBefore !== null && last.painAfter !== null && last.painAfter > last.painBefore

/** Stages dropped from the middle until each has a minute. */
function roomFor<T>(stages: readonly T[], minutes: number): T[] {
  const kept = [...stages]
  while (kept.length > Math.max(1, minutes)) kept.splice(Math.floor(kept.length / 2), 1)
  return kept
}

interface Part {
  readonly stage: Omit<BlockFields, 'points'>
  readonly why: readonly string[]
  readonly origin: string | null
}

const partOf: Readonly<Record<Phase, string>> = {
  opening: 'opens',
  warming: 'warms',
  working: 'the main work',
  specific: 'works single places, on warm tissue',
  closing: 'closes',
}

/** What a stage of a template is there for: the first that can warm after the opening does, later ones do the work. */
function phaseAt(stages: readonly BlockFields[], index: number): Phase {
  if (index === 0) return 'opening'
  if (index === stages.length - 1) return 'closing'
  const phases = techniqueUse[stages[index]?.technique ?? 'EFF'].phases
  if (phases.includes('specific')) return 'specific'
  return index === 1 && phases.includes('warming') ? 'warming' : 'working'
}

/**
 * The template's stages as this client can have them. What the masseur keeps of it, or keeps at an end, takes that
 * place; what they took out stays out.
 */
function partsOf(facts: SuggestionFacts, template: Template, notes: string[], minutes: number): Part[] {
  const { kept, leftOut, nameOf } = facts
  const look = looker(facts)
  const positions = allowedPositions(facts.conditions)
  const gentler = isGentler(facts)
  if (gentler) {
    notes.push(`Lighter: last time pain rose ${facts.last?.painBefore} to ${facts.last?.painAfter}.`)
  }
  const foreign = kept.filter(({ origin }) => origin?.startsWith(originOf(template.id, '')) !== true)
  const isTaken = (index: number): boolean =>
    kept.some(({ origin }) => origin === originOf(template.id, index)) ||
    (index === 0 && foreign.some(({ place }) => place === 'first')) ||
    (index === template.stages.length - 1 && foreign.some(({ place }) => place === 'last'))
  const parts = template.stages.flatMap((stage, index): Part[] => {
    if (isTaken(index)) return []
    const origin = originOf(template.id, index)
    if (leftOut.origins.has(origin)) {
      notes.push(`${capital(nameOf(stage))} stays out: you removed it.`)
      return []
    }
    const wished = gentler ? { ...stage, ...pressureUpTo(stage, 3) } : stage
    const { points: _, ...fields } = wished
    const adapted = adaptStage(fields, look, positions, nameOf)
    if (adapted === null) {
      notes.push(`${capital(nameOf(stage))} is left out: no place remains for it.`)
      return []
    }
    return [
      {
        stage: adapted.stage,
        why: [`From ${template.name}: ${partOf[phaseAt(template.stages, index)]}.`, ...adapted.why],
        origin,
      },
    ]
  })
  if (parts.length > 0 || leftOut.origins.size > 0) return parts
  const fallback = lightStroking(look, positions, minutes, nameOf)
  return fallback === null ? [] : [{ ...fallback, origin: null }]
}

/** Specific stages that leave a minute for each of the others. */
function fittingPoints(stages: readonly PointStage[], room: number): PointStage[] {
  const fitting: PointStage[] = []
  let used = 0
  for (const stage of stages) {
    if (used + stage.fields.minutes > room) break
    used += stage.fields.minutes
    fitting.push(stage)
  }
  return fitting
}

/**
 * Suggests a plan from a template, the length, the points found (active before latent, the worst first, warm before
 * specific), last session's plan and how it went, and the client's conditions. Pure. Stages of the masseur's own stay as they are,
 * and the rest fills what they leave. Empty, with the reason, when the client must not be treated or can lie nowhere.
 */
export function suggestPlan(facts: SuggestionFacts): Suggestion {
  const empty = nothingToSuggest(facts)
  const chosen = chooseTemplate(facts)
  if (empty !== null || chosen === null) {
    return {
      template: chosen?.template ?? null,
      blocks: [],
      empty: empty ?? 'There is no template.',
      notes: [],
    }
  }
  const { template } = chosen
  const notes = [chosen.why]
  const own = facts.kept.map(({ id, place, origin = null, byHand: _, why: __, ...fields }) => ({
    place,
    block: { ...fields, origin, keeps: id, why: ['Yours, left as it is.'] },
  }))
  const stages = { own, standing: facts.standing }
  const left = facts.minutes - own.reduce((sum, { block }) => sum + block.minutes, 0)
  if (left <= 0) {
    notes.push('Your own stages fill the session already.')
    return { template, blocks: arrange({ ...stages, general: [], specific: [] }), empty: null, notes }
  }

  const parts = roomFor(partsOf(facts, template, notes, left), left)
  const taken = new Set(facts.kept.flatMap(({ points }) => points))
  const free = facts.points.filter(({ pointId, name }) => {
    if (taken.has(pointId)) return false
    if (facts.leftOut.points.has(pointId)) notes.push(`${name} stays out: you took it out.`)
    return !facts.leftOut.points.has(pointId)
  })
  const single = pointStages(facts, free, allowedPositions(facts.conditions), left, isGentler(facts))
  const specific = fittingPoints(single.stages, left - parts.length)
  notes.push(...single.left)
  const forParts = left - specific.reduce((sum, { fields }) => sum + fields.minutes, 0)
  const minutes = scaleMinutes(
    parts.map(({ stage }) => stage.minutes),
    forParts,
  )
  const general = parts.map(({ stage, why, origin }, index) => ({
    ...stage,
    points: [],
    minutes: minutes[index] ?? 1,
    keeps: null,
    why,
    origin,
  }))
  if (general.length === 0 && forParts > 0) notes.push(`Left to fill: ${forParts} min.`)
  const pressed = specific.map(({ fields, why }) => ({ ...fields, keeps: null, why, origin: null }))
  const blocks = arrange({ ...stages, general, specific: pressed })
  return { template, ...mend(facts, blocks, facts, notes), empty: null }
}
