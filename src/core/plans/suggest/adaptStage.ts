import { zoneName } from '../../../body/names.ts'
import type { BlockFields, ClientPosition, Region } from '../../../contract/models/plan.ts'
import { techniques } from '../../reference/techniques.ts'
import { pressureUpTo } from '../repairs/candidates.ts'
import { substitutes } from '../repairs/substitutes.ts'
import { heaviest } from '../rules/blockPressure.ts'
import { isSerious, type RawFinding, rawFindings } from '../rules/rawFindings.ts'
import type { BlockAtWork, PlanSituation } from '../rules/rule.ts'
import { capital, type TechniqueWords } from '../rules/techniqueWords.ts'

const library = new Map(techniques.map((row) => [row.code, row]))

type Stage = Omit<BlockFields, 'points'>
type Around = Omit<PlanSituation, 'blocks'>

export interface AdaptedStage {
  readonly stage: Stage
  readonly why: readonly string[]
}

/** Looks whether places can be worked one way, remembering what was looked at. */
export function looker(around: Around) {
  const seen = new Map<string, readonly RawFinding[]>()
  /** What the rules have against this stage in this one place. */
  return (stage: Stage, region: Region): readonly RawFinding[] => {
    const key = [
      stage.technique,
      stage.pressureFrom,
      stage.pressureTo,
      stage.position,
      stage.direction,
      Math.max(stage.minutes, 2),
      region.zone,
      region.side,
    ].join(' ')
    const known = seen.get(key)
    if (known !== undefined) return known
    const block: BlockAtWork = { ...stage, id: 'stage', regions: [region], points: [] }
    const found = rawFindings({ ...around, blocks: [block] }).filter(
      (one) => isSerious(one) && one.blockId !== null,
    )
    seen.set(key, found)
    return found
  }
}

/** The stage as it is, then with less and less pressure, then the same with what may stand in for its technique. */
function* versions(
  stage: Stage,
  nameOf: TechniqueWords,
): Generator<{ readonly stage: Stage; readonly change: string | null }> {
  const most = heaviest({ ...stage, id: '', points: [] })
  yield { stage, change: null }
  for (let limit = (most ?? 1) - 1; limit >= 1; limit--) {
    yield { stage: { ...stage, ...pressureUpTo(stage, limit) }, change: `Pressure to ${limit}` }
  }
  for (const technique of substitutes[stage.technique]) {
    const row = library.get(technique)
    if (row?.pressure === null || row === undefined) continue
    for (let limit = Math.min(most ?? row.pressure.to, row.pressure.to); limit >= 1; limit--) {
      const other = {
        ...stage,
        technique,
        ownTechnique: null,
        holdSeconds: null,
        ...pressureUpTo(stage, limit),
      }
      yield {
        stage: other,
        change: `${capital(nameOf({ technique }))} at ${limit} instead of ${nameOf(stage)}`,
      }
    }
  }
}

const because = (found: readonly RawFinding[]): string =>
  [...new Set(found.map(({ wording }) => wording.split(':')[0] ?? wording))].join(', ')

/**
 * A stage made to fit the client: another position where its own is barred, places left out that are to be left
 * alone, less pressure or another technique where the rest asks for it. Null when no place remains.
 */
export function adaptStage(
  stage: Stage,
  look: ReturnType<typeof looker>,
  positions: readonly ClientPosition[],
  nameOf: TechniqueWords,
): AdaptedStage | null {
  const why: string[] = []
  const order: readonly ClientPosition[] = ['side-lying', 'half-sitting', 'seated', 'supine', 'prone']
  const position = positions.includes(stage.position)
    ? stage.position
    : order.find((one) => positions.includes(one))
  if (position === undefined) return null
  if (position !== stage.position) why.push(`${capital(position)}: ${stage.position} is barred.`)
  const placed = { ...stage, position }
  // lightest stroking shows which places can be worked at all
  const lightest = {
    ...placed,
    technique: 'EFF',
    pressureFrom: 1,
    pressureTo: 1,
    minutes: 1,
    direction: 'none',
  } as const
  const open = stage.regions.filter((region) => look(lightest, region).length === 0)
  const shut = stage.regions.filter((region) => !open.includes(region))
  if (shut.length > 0) {
    const reasons = because(shut.flatMap((region) => look(lightest, region)))
    const names = [...new Set(shut.map(({ zone }) => zoneName(zone).toLowerCase()))]
    why.push(`Left out ${names.join(', ')}: ${reasons}.`)
  }
  if (open.length === 0) return null
  for (const { stage: version, change } of versions({ ...placed, regions: open }, nameOf)) {
    const against = open.flatMap((region) => look(version, region))
    if (against.length > 0) continue
    if (change !== null) {
      const reasons = because(open.flatMap((region) => look(placed, region)))
      why.push(`${change}: ${reasons}.`)
    }
    return { stage: version, why }
  }
  return {
    stage: { ...lightest, regions: open, minutes: stage.minutes, cue: stage.cue },
    why: [...why, 'Light stroking only.'],
  }
}
