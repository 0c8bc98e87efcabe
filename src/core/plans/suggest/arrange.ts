import type { ProposedBlock } from '../../../contract/models/plan.ts'
import { opens } from './opens.ts'

/** The masseur's own stages: as they stand now, or at an end or in the middle of a new plan. */
export interface OwnStage {
  readonly place: 'first' | 'middle' | 'last'
  readonly block: ProposedBlock
}

interface Stages {
  /** From the template, in its order; each has an origin. */
  readonly general: readonly ProposedBlock[]
  /** Single points. */
  readonly specific: readonly ProposedBlock[]
  readonly own: readonly OwnStage[]
  /** The plan as it is now. */
  readonly standing: readonly { readonly id: string; readonly origin: string | null }[]
}

const indexOf = ({ origin }: Pick<ProposedBlock, 'origin'>): number => Number(origin?.split('/').at(-1) ?? -1)

/** A template that is not in the plan yet: own stages at their ends, points before the last stage. */
function anew({ general, specific, own }: Stages): ProposedBlock[] {
  const at = (place: OwnStage['place']) => own.filter((one) => one.place === place).map(({ block }) => block)
  const hasOwnEnd = at('last').length > 0 || general.length < 2
  const body = hasOwnEnd ? general : general.slice(0, -1)
  const end = hasOwnEnd ? [] : general.slice(-1)
  return [...at('first'), ...body, ...at('middle'), ...specific, ...end, ...at('last')]
}

/** Puts a stage of the template in after the one it follows there, or before the one it comes before. */
function slotIn(
  blocks: ProposedBlock[],
  stage: ProposedBlock,
  isOfTemplate: (one: ProposedBlock) => boolean,
) {
  const place = indexOf(stage)
  const neighbours = blocks.filter(isOfTemplate)
  const earlier = neighbours.filter((one) => indexOf(one) < place).sort((a, b) => indexOf(b) - indexOf(a))[0]
  const later = neighbours.filter((one) => indexOf(one) > place).sort((a, b) => indexOf(a) - indexOf(b))[0]
  if (earlier !== undefined) blocks.splice(blocks.indexOf(earlier) + 1, 0, stage)
  else blocks.splice(later === undefined ? blocks.length : blocks.indexOf(later), 0, stage)
}

/**
 * The stages of a suggestion in their order. Where the template stands in the plan already the order of the plan is
 * kept, for the masseur may have moved things; what is missing goes to its place in the template.
 */
export function arrange(stages: Stages): ProposedBlock[] {
  const { general, specific, own, standing } = stages
  const byOrigin = new Map(general.map((stage) => [stage.origin, stage]))
  const templates = new Set(general.map(({ origin }) => origin?.split('/')[0]))
  const isOfTemplate = ({ origin }: { readonly origin: string | null }): boolean =>
    origin !== null && templates.has(origin.split('/')[0])
  if (!standing.some(isOfTemplate)) return anew(stages)

  const ownById = new Map(own.map(({ block }) => [block.keeps, block]))
  const blocks = standing.flatMap(({ id, origin }) => ownById.get(id) ?? byOrigin.get(origin) ?? [])
  for (const stage of general) {
    if (!blocks.includes(stage)) slotIn(blocks, stage, isOfTemplate)
  }
  const last = blocks.at(-1)
  const end = last !== undefined && blocks.length > 1 && opens.has(last.technique) ? 1 : 0
  return [...blocks.slice(0, blocks.length - end), ...specific, ...blocks.slice(blocks.length - end)]
}
