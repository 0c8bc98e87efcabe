import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let clientId: string
let first: string
let second: string
let pointId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await givenClient(practice)).id
  first = (await givenSession(practice, clientId, '2026-10-08')).id
  second = (await givenSession(practice, clientId, '2026-11-22')).id
  pointId = (await givenPoint(practice, first, 'infraspinatus', 'left', 6)).pointId
  await practice.call('chart.readAfter', { sessionId: first, pointId, fields: { pain: 3 } })
  await practice.call('chart.readAgain', { sessionId: second, pointId, fields: { pain: 4 } })
})
afterEach(() => practice.close())

const heat = (more: { from?: string; to?: string; source?: 'points' | 'pain-areas' } = {}) =>
  practice.call('chart.heatMap', { clientId, from: null, to: null, ...more })

describe('the trend of one point', () => {
  it('holds before and after of each session that looked at it, oldest first', async () => {
    const { readings } = await practice.call('chart.pointTrend', { pointId })
    expect(readings.map(({ date, before, after }) => [date, before?.pain, after?.pain])).toEqual([
      ['2026-10-08', 6, 3],
      ['2026-11-22', 4, undefined],
    ])
  })

  it('needs the point', async () => {
    const reply = await practice.tryCall('chart.pointTrend', { pointId: practice.context.newId() })
    expect(reply).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })
})

describe('the heat map', () => {
  it('counts sessions and means the pain on arrival, for each zone of each side', async () => {
    expect(await heat()).toEqual({
      sessions: 2,
      from: '2026-10-08',
      to: '2026-11-22',
      cells: [
        {
          view: 'posterior',
          side: 'left',
          zone: 'scapula',
          sessions: 2,
          recurrenceStep: 1,
          meanPain: 5,
          painSessions: 2,
          painStep: 2,
        },
      ],
    })
  })

  it('is absolute: the same reading has the same colour in any period', async () => {
    const november = await heat({ from: '2026-11-01' })
    expect(november).toMatchObject({ sessions: 1, cells: [{ sessions: 1, recurrenceStep: 0, meanPain: 4 }] })
    expect(november.cells[0]?.painStep).toBe(2)
    expect((await heat({ to: '2026-01-01' })).cells).toEqual([])
  })

  it('takes pain areas in, and can be asked for one of the two', async () => {
    const shape = { form: 'zone', zone: 'low-back', side: 'right' } as const
    await practice.call('chart.drawMark', {
      sessionId: second,
      kind: 'pain-area',
      shape,
      fields: { pain: 8 },
    })
    const areas = await heat({ source: 'pain-areas' })
    expect(areas.cells.map(({ view, zone, meanPain }) => [view, zone, meanPain])).toEqual(
      expect.arrayContaining([['posterior', 'low-back', 8]]),
    )
    expect(areas.cells.some(({ zone }) => zone === 'scapula')).toBe(false)
    expect((await heat({ source: 'points' })).cells).toHaveLength(1)
  })

  it('leaves out what is resolved and places to avoid', async () => {
    await practice.call('chart.resolvePoint', { sessionId: second, pointId })
    const avoided = await givenPoint(practice, second, 'soleus')
    await practice.call('chart.changePoint', {
      sessionId: second,
      pointId: avoided.pointId,
      fields: { kind: 'avoid' },
    })
    expect((await heat()).cells).toMatchObject([{ zone: 'scapula', sessions: 1, meanPain: 6 }])
  })
})

describe('the last figures', () => {
  it('are each drawn from their own readings, oldest first', async () => {
    const spot = {
      view: 'posterior',
      layer: 'superficial',
      x: 350,
      y: 500,
      side: 'left',
      muscle: null,
      zone: null,
    } as const
    await practice.call('chart.movePoint', { sessionId: second, pointId, spot })
    const figures = await practice.call('chart.recentFigures', { clientId, last: 5 })
    expect(figures.map(({ date, number, points }) => [date, number, points.length])).toEqual([
      ['2026-10-08', 1, 2],
      ['2026-11-22', 2, 1],
    ])
    expect(figures[0]?.points[0]?.x).not.toBe(figures[1]?.points[0]?.x)
    expect(await practice.call('chart.recentFigures', { clientId, last: 1 })).toMatchObject([{ number: 2 }])
  })
})
