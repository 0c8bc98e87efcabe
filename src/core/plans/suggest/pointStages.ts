import type { BlockFields, ClientPosition } from '../../../contract/models/plan.ts'
import { techniqueUse } from '../../reference/techniqueUse.ts'
import { isSerious, rawFindings } from '../rules/rawFindings.ts'
import type { BlockAtWork, PlanSituation } from '../rules/rule.ts'
import type { PointFound } from './facts.ts'

/** A point held two or three times takes about this long. */
const MINUTES_A_POINT = 2
/** No more than this share of a session goes to single points. */
const SHARE = 0.3
const HOLD_SECONDS = 60

const pressable = new Set<PointFound['kind']>(['trigger-point', 'tender-point', 'spasm', 'hypertonic'])
const urgency = { active: 0, unknown: 1, latent: 2 } as const

/** Active before latent, the worst first. */
export const byUrgency = (points: readonly PointFound[]): PointFound[] =>
  points
    .filter(({ kind }) => pressable.has(kind))
    .sort(
      (a, b) =>
        urgency[a.activity] - urgency[b.activity] ||
        (b.pain ?? -1) - (a.pain ?? -1) ||
        (b.tenderness ?? -1) - (a.tenderness ?? -1),
    )

export interface PointStage {
  readonly fields: BlockFields
  readonly why: readonly string[]
}

const lying = ({ view }: PointFound, positions: readonly ClientPosition[]): ClientPosition | undefined => {
  const wish: Readonly<Record<PointFound['view'], readonly ClientPosition[]>> = {
    posterior: ['prone', 'side-lying', 'seated', 'half-sitting'],
    anterior: ['supine', 'half-sitting', 'side-lying', 'seated'],
    left: ['side-lying', 'half-sitting', 'seated', 'supine'],
    right: ['side-lying', 'half-sitting', 'seated', 'supine'],
    soles: ['prone', 'supine', 'half-sitting', 'side-lying'],
  }
  return wish[view].find((position) => positions.includes(position))
}

/** The ways a point may be worked, the most telling first. */
const ways = [
  { technique: 'TPR', pressure: 4 },
  { technique: 'TPR', pressure: 3 },
  { technique: 'TPR', pressure: 2 },
  { technique: 'SCS', pressure: 2 },
  { technique: 'SCS', pressure: 1 },
] as const
type Way = (typeof ways)[number]

const reasonOf = ({ name, activity, pain }: PointFound): string =>
  `${name}: ${activity === 'unknown' ? '' : `${activity}, `}${pain === null ? 'pain not asked' : `pain ${pain}`}.`

/**
 * Stages that work single points, as far as the rules have nothing against it and time allows: one stage for each way
 * and position, the most urgent points first. `left` says which points are not pressed, and why.
 */
export function pointStages(
  around: Omit<PlanSituation, 'blocks'>,
  points: readonly PointFound[],
  positions: readonly ClientPosition[],
  minutes: number,
  gentler: boolean,
): { readonly stages: readonly PointStage[]; readonly left: readonly string[] } {
  const room = Math.floor((minutes * SHARE) / MINUTES_A_POINT)
  const left: string[] = []
  const groups = new Map<string, { block: BlockAtWork; why: string[] }>()
  let used = 0
  for (const point of byUrgency(points)) {
    if (used >= room) {
      left.push(`${point.name}: no time this session.`)
      continue
    }
    const position = lying(point, positions)
    const way =
      position === undefined
        ? undefined
        : ways
            .filter(({ pressure }) => !gentler || pressure <= 3)
            .find((one) => allowed(around, point, one, position))
    if (position === undefined || way === undefined || point.zone === null) {
      left.push(`${point.name}: not pressed, the rules speak against it.`)
      continue
    }
    used += 1
    const key = `${way.technique} ${way.pressure} ${position}`
    const known = groups.get(key)
    const region = { zone: point.zone, side: point.side === 'midline' ? 'both' : point.side } as const
    const regions = known?.block.regions ?? []
    const block = stageFor(point, way, position)
    groups.set(key, {
      block: {
        ...block,
        regions: regions.some((one) => one.zone === region.zone && one.side === region.side)
          ? regions
          : [...regions, region],
        points: [...(known?.block.points ?? []), point],
        minutes: (known?.block.minutes ?? 0) + MINUTES_A_POINT,
      },
      why: [...(known?.why ?? []), reasonOf(point)],
    })
  }
  return {
    left,
    stages: [...groups.values()].map(({ block, why }) => {
      const { id: _, points: worked, ...fields } = block
      return { fields: { ...fields, points: worked.map(({ pointId }) => pointId) }, why }
    }),
  }
}

const stageFor = (
  point: PointFound,
  { technique, pressure }: Way,
  position: ClientPosition,
): BlockAtWork => ({
  id: 'points',
  technique,
  regions:
    point.zone === null ? [] : [{ zone: point.zone, side: point.side === 'midline' ? 'both' : point.side }],
  position,
  pressureFrom: Math.min(2, pressure),
  pressureTo: pressure,
  minutes: MINUTES_A_POINT,
  cue: techniqueUse[technique].cue,
  points: [point],
  direction: 'none',
  holdSeconds: technique === 'TPR' ? HOLD_SECONDS : null,
})

const allowed = (
  around: Omit<PlanSituation, 'blocks'>,
  point: PointFound,
  way: Way,
  position: ClientPosition,
): boolean =>
  !rawFindings({ ...around, blocks: [stageFor(point, way, position)] }).some(
    (found) => isSerious(found) && found.blockId !== null,
  )
