import { anchorOf } from '../../src/body/geometry/anchor.ts'
import type { MuscleId, ZoneId } from '../../src/body/ids.ts'
import { mainZone } from '../../src/body/names.ts'
import type { Side } from '../../src/body/views.ts'
import type { ChartPoint } from '../../src/contract/models/chart.ts'
import type { ClientCondition } from '../../src/contract/models/health.ts'
import type { PlanBlock, TechniqueCode } from '../../src/contract/models/plan.ts'
import type { HandoutFacts } from '../../src/core/handouts/facts.ts'
import type { ConditionId } from '../../src/core/reference/contraindication.ts'

/** A reading of a muscle at the place the figure suggests. */
export function point(muscle: MuscleId, side: Side, more: Partial<ChartPoint> = {}): ChartPoint {
  const anchor = anchorOf(muscle, side, more.view)
  if (anchor === null) throw new Error(`the figure does not show ${muscle}`)
  return {
    pointId: `${muscle}-${side}`,
    readingId: `reading-${muscle}-${side}`,
    sessionId: 'session',
    phase: 'before',
    artVersion: 1,
    firstFound: '2026-11-22',
    view: anchor.view,
    layer: anchor.layer,
    x: anchor.x,
    y: anchor.y,
    side,
    muscle,
    zone: mainZone(muscle),
    kind: 'trigger-point',
    present: true,
    activity: 'active',
    pain: 5,
    tenderness: null,
    pressure: null,
    holdSeconds: null,
    jumpSign: 'unknown',
    twitch: 'unknown',
    referral: '',
    referralAreas: [],
    note: '',
    ...more,
  }
}

export const wholeBack: readonly ZoneId[] = ['upper-back', 'interscapular', 'scapula', 'mid-back', 'low-back']

export function block(
  technique: TechniqueCode,
  minutes: number,
  zones: readonly ZoneId[] = wholeBack,
  more: Partial<PlanBlock> = {},
): PlanBlock {
  return {
    id: `${technique}-${minutes}`,
    technique,
    regions: zones.map((zone) => ({ zone, side: 'both' })),
    position: 'prone',
    pressureFrom: 1,
    pressureTo: 2,
    minutes,
    cue: '',
    points: [],
    ...more,
  }
}

/** "Classical back", light enough that nothing of it counts as deep. */
export const classicalBack: readonly PlanBlock[] = [
  block('EFF', 3),
  block('FRI', 6),
  block('PET', 17),
  block('VIB', 2),
  block('EFF', 2, wholeBack, { id: 'EFF-close' }),
]

export const condition = (id: ConditionId, more: Partial<ClientCondition> = {}): ClientCondition => ({
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

/** A half-hour back massage of a gardener in November, nothing found and nothing the matter. */
export const facts = (more: Partial<HandoutFacts> = {}): HandoutFacts => ({
  day: '2026-11-22',
  session: { date: '2026-11-22', minutes: 30 },
  client: { name: 'Marta Lindqvist', language: 'en', occupation: 'Gardener', loads: '' },
  letterhead: {
    practiceName: 'Quiet Room Massage',
    therapistName: 'Ida Blum',
    professionalTitle: 'Masseur',
    address: '4 Linden Way, Leipzig',
    phone: '0341 555 010',
    email: '',
    website: '',
  },
  points: [],
  blocks: classicalBack,
  conditions: [],
  openFlags: [],
  ownLines: [],
  ownExercises: [],
  appointment: null,
  ...more,
})
