import { describe, expect, it } from 'vitest'
import type { ChartPoint } from '../../../../src/contract/models/chart.ts'
import type { Session } from '../../../../src/contract/models/session.ts'
import { lastTimeOf } from '../../../../src/core/sessions/lastTime.ts'
import { firstWords } from '../../../../src/core/sessions/rules.ts'

const session = (more: Partial<Session> = {}): Session => ({
  id: 's1',
  clientId: 'c1',
  clientName: 'Marta Lindqvist',
  number: 3,
  date: '2026-11-08',
  startTime: null,
  minutes: 30,
  reason: '',
  goal: '',
  painBefore: null,
  painAfter: null,
  painBest: null,
  painWorst: null,
  onset: '',
  aggravating: '',
  easing: '',
  carried: [],
  subjective: '',
  objective: '',
  assessment: '',
  planNote: '',
  nextTime: '',
  status: 'draft',
  revision: 1,
  ...more,
})

const point = (more: Partial<ChartPoint>): ChartPoint => ({
  pointId: 'p',
  readingId: 'r',
  sessionId: 's1',
  phase: 'before',
  present: true,
  kind: 'trigger-point',
  view: 'posterior',
  layer: 'superficial',
  x: 450,
  y: 400,
  side: 'right',
  muscle: 'trapezius-descendens',
  zone: 'shoulder-top',
  activity: 'active',
  pain: 7,
  tenderness: null,
  pressure: null,
  holdSeconds: null,
  jumpSign: 'unknown',
  twitch: 'unknown',
  referral: '',
  referralAreas: [],
  note: '',
  artVersion: 1,
  firstFound: '2026-11-08',
  ...more,
})

describe('last time at a glance', () => {
  it('says what was complained of, where it hurt most, and what was made of it', () => {
    const last = lastTimeOf(
      session({
        reason: 'Neck pain at the desk',
        painBefore: 7,
        painAfter: 3,
        assessment: 'Eases well with pressure.',
        nextTime: 'Look at the left side',
        goal: 'Sleep through',
      }),
      [
        point({ pain: 4, muscle: 'infraspinatus', side: 'left' }),
        point({}),
        point({ pain: 9, present: false, muscle: 'soleus' }),
        point({ pain: null, muscle: null, zone: 'neck-back', side: 'midline' }),
        point({ pain: 2, muscle: 'rhomboidei' }),
      ],
    )
    expect(last).toEqual({
      sessionId: 's1',
      date: '2026-11-08',
      lines: [
        'Neck pain at the desk, pain 7 to 3',
        'Upper trapezius right 7, Infraspinatus left 4, Rhomboids right 2 and 1 more',
        'Eases well with pressure.',
      ],
      nextTime: 'Look at the left side',
      goal: 'Sleep through',
    })
  })

  it('has no line for what was left empty', () => {
    expect(lastTimeOf(session({ painBefore: 5 }), []).lines).toEqual(['pain 5'])
    expect(lastTimeOf(session(), []).lines).toEqual([])
  })
})

describe('first words', () => {
  it('keeps a short text and joins its lines', () => {
    expect(firstWords('Tight\n  neck')).toBe('Tight neck')
  })

  it('cuts a long one between words', () => {
    const cut = firstWords('shoulder '.repeat(40))
    expect(cut.length).toBeLessThanOrEqual(142)
    expect(cut).toMatch(/shoulder …$/)
  })

  it('cuts a text without spaces all the same', () => {
    expect(firstWords('x'.repeat(300))).toBe(`${'x'.repeat(140)} …`)
  })
})
