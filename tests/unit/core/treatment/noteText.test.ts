import { describe, expect, test } from 'vitest'
import type { TreatmentStage } from '../../../../src/contract/models/treatment.ts'
import { noteText } from '../../../../src/core/treatment/noteText.ts'

const stage = (name: string, rest: Partial<TreatmentStage>): TreatmentStage => ({
  key: name,
  name,
  block: {
    technique: 'PET',
    ownTechnique: null,
    regions: [],
    position: 'prone',
    pressureFrom: null,
    pressureTo: null,
    minutes: 5,
    cue: '',
    points: [],
    direction: null,
    holdSeconds: null,
  },
  plannedSeconds: 0,
  addedSeconds: 0,
  seconds: 0,
  corrected: false,
  pressure: null,
  holds: [],
  logged: [],
  ...rest,
})

const words = (stages: readonly TreatmentStage[]): string =>
  noteText(
    { stages, seconds: stages.reduce((sum, { seconds }) => sum + seconds, 0), plannedSeconds: 0, gaps: [] },
    () => 'infraspinatus left',
  )

describe('what was done, in words', () => {
  test('a moment of work is under a minute, never none', () => {
    expect(words([stage('kneading', { seconds: 20 })])).toBe('Treated under 1 min: kneading under 1 min.')
  })

  test('a stage in which only pain was named was done', () => {
    const holds = [{ pointId: null, seconds: 0, planned: 60, pain: 3 }]
    expect(words([stage('stroking', {}), stage('kneading', { holds })])).toBe(
      'Treated under 1 min: kneading under 1 min. Held: a point 0 s, pain 3.',
    )
  })

  test('where nothing was begun, that is said', () => {
    expect(words([stage('stroking', { plannedSeconds: 180 })])).toBe(
      'Nothing was treated. Not done: stroking.',
    )
  })
})
