import type { Treatment, TreatmentStage } from '../../../../../src/contract/models/treatment.ts'

function stage(key: string, name: string, planned: number, seconds: number): TreatmentStage {
  return {
    key,
    name,
    block: {
      technique: 'EFF',
      regions: [],
      position: 'prone',
      pressureFrom: 1,
      pressureTo: 2,
      minutes: planned / 60,
      cue: '',
      points: [],
    },
    plannedSeconds: planned,
    addedSeconds: 0,
    seconds,
    corrected: false,
    pressure: 2,
    holds: [],
    logged: [],
  }
}

/** A treatment of three stages, the second of them running for 20 seconds. */
export function treatment(fields: Partial<Treatment>): Treatment {
  return {
    sessionId: 's',
    state: 'running',
    mode: 'plan',
    startedAt: '2026-03-02T09:00:00.000Z',
    endedAt: null,
    seconds: 200,
    plannedSeconds: 420,
    stages: [
      stage('a', 'stroking', 180, 180),
      stage('b', 'rubbing', 120, 20),
      stage('c', 'stroking', 120, 0),
    ],
    current: 1,
    left: 100,
    hold: null,
    gaps: [],
    noteText: '',
    ...fields,
  }
}
