import { anchorOf } from '../../src/body/geometry/anchor.ts'
import type { MuscleId } from '../../src/body/ids.ts'
import type { Side } from '../../src/body/views.ts'
import type { ChartPoint, Spot } from '../../src/contract/models/chart.ts'
import { blankClient, type Client, type ClientFields } from '../../src/contract/models/client.ts'
import type { ConditionFields } from '../../src/contract/models/health.ts'
import type { BlockFields } from '../../src/contract/models/plan.ts'
import type { Session } from '../../src/contract/models/session.ts'
import type { TestPractice } from '../helpers/practice.ts'

export const fieldsOf = (name: string, more: Partial<ClientFields> = {}): ClientFields => ({
  ...blankClient,
  name,
  ...more,
})

export const givenClient = (
  practice: TestPractice,
  name = 'Marta Lindqvist',
  more: Partial<ClientFields> = {},
): Promise<Client> => practice.call('clients.create', fieldsOf(name, more))

export const givenSession = (
  practice: TestPractice,
  clientId: string,
  date = practice.clock.today(),
  startTime: string | null = null,
): Promise<Session> => practice.call('sessions.create', { clientId, date, startTime, minutes: 30 })

/** The place at which the figure marks a muscle. */
export function spotOf(muscle: MuscleId, side: Side): Spot {
  const anchor = anchorOf(muscle, side)
  if (anchor === null) throw new Error(`the figure has no ${muscle} ${side}`)
  return { ...anchor, side, muscle, zone: null }
}

export const givenPoint = (
  practice: TestPractice,
  sessionId: string,
  muscle: MuscleId = 'infraspinatus',
  side: Side = 'left',
  pain: number | null = null,
): Promise<ChartPoint> =>
  practice.call('chart.placePoint', { sessionId, spot: spotOf(muscle, side), kind: 'trigger-point', pain })

export const stage = (more: Partial<BlockFields> = {}): BlockFields => ({
  technique: 'EFF',
  regions: [{ zone: 'upper-back', side: 'both' }],
  position: 'prone',
  pressureFrom: 1,
  pressureTo: 3,
  minutes: 10,
  cue: '',
  points: [],
  ...more,
})

export const conditionFields = (condition: string, more: Partial<ConditionFields> = {}): ConditionFields => ({
  condition,
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
