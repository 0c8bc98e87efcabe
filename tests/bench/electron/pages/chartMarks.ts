import type { ChartPoint, PointKind } from '../../../../src/contract/models/chart.ts'

/** A point of the chart and the numbers of it that a canvas needs. */
export type BenchPoint = ChartPoint & { readonly pain: number | null }

const kinds: readonly PointKind[] = [
  'trigger-point',
  'tender-point',
  'spasm',
  'hypertonic',
  'adhesion',
  'inflammation',
  'numbness',
  'avoid',
]

/** So many findings strewn over the trunk and the legs of the back: always the same for the same number. */
export function benchPoints(count: number): readonly BenchPoint[] {
  let seed = 7
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed / 2 ** 31
  }
  return Array.from({ length: count }, (_, index) => ({
    pointId: `point-${index}`,
    readingId: `reading-${index}`,
    sessionId: 'session',
    phase: 'before',
    artVersion: 1,
    firstFound: '2026-02-02',
    view: 'posterior',
    layer: 'superficial',
    x: Math.round(3200 + random() * 3600) / 10,
    y: Math.round(2000 + random() * 15_500) / 10,
    side: random() < 0.5 ? 'left' : 'right',
    muscle: 'infraspinatus',
    zone: 'scapula',
    kind: kinds[index % kinds.length] ?? 'spasm',
    present: true,
    activity: index % 3 === 0 ? 'active' : 'latent',
    pain: index % 2 === 0 ? index % 11 : null,
    tenderness: null,
    pressure: null,
    holdSeconds: null,
    jumpSign: 'unknown',
    twitch: 'unknown',
    referral: '',
    referralAreas: [],
    note: '',
  }))
}
