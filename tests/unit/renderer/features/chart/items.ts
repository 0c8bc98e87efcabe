import type { ChartPoint } from '../../../../../src/contract/models/chart.ts'
import type { ChartMark } from '../../../../../src/contract/models/mark.ts'

/** A trigger point of the left infraspinatus, with what the test wants otherwise. */
export const pointOf = (pointId: string, fields: Partial<ChartPoint> = {}): ChartPoint => ({
  pointId,
  readingId: `reading ${pointId}`,
  sessionId: 'session',
  phase: 'before',
  artVersion: 1,
  firstFound: '2026-02-02',
  view: 'posterior',
  layer: 'superficial',
  x: 393,
  y: 491,
  side: 'left',
  muscle: 'infraspinatus',
  zone: 'scapula',
  kind: 'trigger-point',
  present: true,
  activity: 'unknown',
  pain: null,
  tenderness: null,
  pressure: null,
  holdSeconds: null,
  jumpSign: 'unknown',
  twitch: 'unknown',
  referral: '',
  referralAreas: [],
  note: '',
  ...fields,
})

/** A pain area in the left buttock, with what the test wants otherwise. */
export const markOf = (markId: string, fields: Partial<ChartMark> = {}): ChartMark => ({
  markId,
  readingId: `reading ${markId}`,
  sessionId: 'session',
  kind: 'pain-area',
  side: 'left',
  zone: 'buttock',
  artVersion: 1,
  firstFound: '2026-02-02',
  shape: { form: 'zone', zone: 'buttock', side: 'left' },
  turn: null,
  pain: null,
  note: '',
  present: true,
  asked: [],
  ...fields,
})
