import { describe, expect, it } from 'vitest'
import type { ChartPoint } from '../../../../../src/contract/models/chart.ts'
import { fullestView, pointTrends } from '../../../../../src/renderer/src/features/client/pointTrends.ts'

const reading = (pointId: string, sessionId: string, more: Partial<ChartPoint>): ChartPoint => ({
  pointId,
  readingId: `${pointId}-${sessionId}`,
  sessionId,
  phase: 'before',
  artVersion: 1,
  firstFound: '2026-01-01',
  view: 'posterior',
  layer: 'superficial',
  x: 400,
  y: 500,
  side: 'left',
  muscle: 'infraspinatus',
  zone: 'scapula',
  kind: 'trigger-point',
  present: true,
  activity: 'active',
  pain: null,
  tenderness: null,
  pressure: null,
  holdSeconds: null,
  jumpSign: 'unknown',
  twitch: 'unknown',
  referral: '',
  referralAreas: [],
  note: '',
  ...more,
})

describe('points over time', () => {
  it('gives each point its pain by session, with gaps where it was not looked at', () => {
    const trends = pointTrends([
      reading('a', 's1', { pain: 7 }),
      reading('b', 's2', { pain: 3 }),
      reading('a', 's3', { pain: 4 }),
      reading('b', 's3', { pain: 2 }),
    ])
    expect(trends.map(({ latest, pain }) => [latest.pointId, pain])).toEqual([
      ['a', [7, null, 4]],
      ['b', [null, 3, 2]],
    ])
  })

  it('keeps a pain of nought apart from one that was not asked', () => {
    const [trend] = pointTrends([reading('a', 's1', { pain: 0 }), reading('a', 's2', { pain: null })])
    expect(trend?.pain).toEqual([0, null])
  })

  it('puts what is gone last, and shows how it stood at the last look', () => {
    const trends = pointTrends([
      reading('gone', 's1', { pain: 9 }),
      reading('gone', 's2', { pain: 8, present: false }),
      reading('here', 's2', { pain: 1 }),
    ])
    expect(trends.map(({ latest }) => [latest.pointId, latest.present])).toEqual([
      ['here', true],
      ['gone', false],
    ])
  })

  it('draws pain on arrival, and the point as treatment left it', () => {
    const trends = pointTrends([
      reading('a', 's1', { pain: 6 }),
      reading('a', 's1', { pain: 2, phase: 'after' }),
    ])
    expect(trends).toMatchObject([{ pain: [6], latest: { phase: 'after', pain: 2 } }])
  })
})

describe('which part of the figure is shown', () => {
  it('is the view with most points, the back when there are none', () => {
    expect(fullestView([])).toBe('posterior')
    expect(fullestView([reading('a', 's', { view: 'left' }), reading('b', 's', { view: 'left' })])).toBe(
      'left',
    )
  })
})
