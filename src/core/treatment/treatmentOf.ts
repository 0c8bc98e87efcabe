import type { BlockFields } from '../../contract/models/plan.ts'
import type { LoggedHold, Treatment, TreatmentStage } from '../../contract/models/treatment.ts'
import { techniqueUse } from '../reference/techniqueUse.ts'
import { type ClockReading, readClock, type StageTime } from './clock.ts'
import type { LoggedEvent } from './event.ts'
import type { Moment } from './moment.ts'
import type { Correction, PlannedStage, StoredTreatment } from './store.ts'

type NameOf = (stage: Pick<BlockFields, 'technique' | 'ownTechnique'>) => string

const blockOf = (time: StageTime, planned: PlannedStage | undefined): BlockFields | null => {
  if (planned !== undefined) return planned.block
  if (time.begun === null) return null
  const { technique, ownTechnique, regions } = time.begun
  return {
    technique,
    ownTechnique,
    regions: [...regions],
    position: 'prone',
    pressureFrom: null,
    pressureTo: null,
    minutes: 1,
    cue: techniqueUse[technique].cue,
    points: [],
  }
}

const loggedHolds = ({ holds }: StageTime, correction: Correction | undefined): LoggedHold[] =>
  holds.map((hold, at) => {
    const right = correction?.holds.find((one) => one.at === at)
    if (right === undefined) return { ...hold, at, takenOut: false, corrected: false }
    return { ...hold, at, takenOut: right.takenOut, pain: right.pain, corrected: true }
  })

function stageOf(time: StageTime, stored: StoredTreatment, nameOf: NameOf): TreatmentStage[] {
  const planned = stored.planned.find(({ key }) => key === time.key)
  const block = blockOf(time, planned)
  if (block === null) return []
  const correction = stored.corrections.find(({ key }) => key === time.key)
  const logged = loggedHolds(time, correction)
  return [
    {
      key: time.key,
      block,
      name: planned?.name ?? nameOf(block),
      plannedSeconds: planned === undefined ? 0 : block.minutes * 60,
      addedSeconds: Math.floor(time.addedMs / 1000),
      seconds: correction?.seconds ?? Math.max(0, Math.floor(time.ms / 1000)),
      corrected: correction !== undefined,
      pressure: correction === undefined ? (block.pressureTo ?? block.pressureFrom) : correction.pressure,
      holds: logged
        .filter(({ takenOut }) => !takenOut)
        .map(({ pointId, seconds, planned, pain }) => ({ pointId, seconds, planned, pain })),
      logged,
    },
  ]
}

/** All of a treatment as of one moment. Seconds are whole; the sum is of the stages as they are shown. */
export function treatmentOf(
  stored: StoredTreatment,
  log: readonly LoggedEvent[],
  now: Moment,
  nameOf: NameOf,
): Treatment {
  const keys = stored.planned.map(({ key }) => key)
  const reading: ClockReading = readClock(keys, log, now, stored.seen)
  const stages = reading.stages.flatMap((time) => stageOf(time, stored, nameOf))
  const current = reading.current === null ? undefined : stages[reading.current]
  return {
    sessionId: stored.sessionId,
    state: reading.state,
    mode: stored.mode,
    startedAt: stored.startedAt,
    endedAt: stored.endedAt,
    seconds: stages.reduce((sum, { seconds }) => sum + seconds, 0),
    plannedSeconds: stages.reduce((sum, { plannedSeconds }) => sum + plannedSeconds, 0),
    stages,
    current: current === undefined ? null : reading.current,
    left: current === undefined ? 0 : current.plannedSeconds + current.addedSeconds - current.seconds,
    hold:
      reading.hold === null
        ? null
        : {
            pointId: reading.hold.pointId,
            planned: reading.hold.planned,
            seconds: Math.floor(reading.hold.ms / 1000),
          },
    gaps: reading.gaps,
    noteText: stored.noteText,
  }
}
