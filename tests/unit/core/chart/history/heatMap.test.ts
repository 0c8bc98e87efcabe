import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { painSteps, recurrenceSteps } from '../../../../../src/contract/models/chartHistory.ts'
import { heatMapOf, painStepOf, recurrenceStepOf } from '../../../../../src/core/chart/history/heatMap.ts'
import { point } from '../../../../helpers/handout.ts'

describe('the steps of the heat map', () => {
  it('put every number of sessions into the step that names it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (sessions) => {
        const step = recurrenceSteps[recurrenceStepOf(sessions)]
        expect(step?.from).toBeLessThanOrEqual(sessions)
        expect(step?.to ?? Infinity).toBeGreaterThanOrEqual(sessions)
      }),
    )
  })

  it('put every mean pain from 0 to 10 into the step that names it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (pain) => {
        const step = painSteps[painStepOf(pain)]
        expect(step?.from).toBeLessThanOrEqual(pain)
        expect(step?.to).toBeGreaterThanOrEqual(pain)
      }),
    )
    expect([painStepOf(0), painStepOf(2), painStepOf(9.9), painStepOf(10)]).toEqual([0, 1, 4, 4])
  })
})

describe('the heat map', () => {
  const session = (...points: ReturnType<typeof point>[]) => ({ date: '2026-11-22', points, marks: [] })

  it('weighs a session once, by the worst it found in a zone', () => {
    const two = session(
      point('infraspinatus', 'left', { zone: 'scapula', pain: 8 }),
      point('teres-minor', 'left', { zone: 'scapula', pain: 2 }),
    )
    const map = heatMapOf([two, session(point('infraspinatus', 'left', { zone: 'scapula', pain: 4 }))])
    expect(map.cells).toMatchObject([
      { zone: 'scapula', side: 'left', sessions: 2, meanPain: 6, painSessions: 2 },
    ])
  })

  it('counts a session that did not ask for pain, and leaves it out of the mean', () => {
    const map = heatMapOf([
      session(point('infraspinatus', 'left', { zone: 'scapula', pain: null })),
      session(point('infraspinatus', 'left', { zone: 'scapula', pain: 0 })),
    ])
    expect(map.cells).toMatchObject([{ sessions: 2, painSessions: 1, meanPain: 0, painStep: 0 }])
  })

  it('shows what lies on the midline on both sides', () => {
    const map = heatMapOf([session(point('multifidus', 'midline', { zone: 'low-back' }))])
    expect(map.cells.map(({ side }) => side).sort()).toEqual(['left', 'right'])
  })
})
