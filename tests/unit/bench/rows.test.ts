import { describe, expect, it } from 'vitest'
import type { Finding } from '../../bench/measure.ts'
import { judged, lineOf } from '../../bench/rows.ts'

const finding: Finding = {
  id: 'P1',
  title: 'search',
  peerName: 'the bare driver',
  unit: 'ms',
  pairs: [
    { ours: 3, peer: 2 },
    { ours: 6, peer: 4 },
    { ours: 1.5, peer: 1 },
  ],
  limit: 1.5,
  versions: { electron: '45' },
}

describe('rows', () => {
  it('hold what was promised, numbers as numbers', () => {
    expect(JSON.parse(JSON.stringify(judged(finding, { node: '24' })))).toEqual({
      id: 'P1',
      title: 'search',
      peerName: 'the bare driver',
      ours: 3,
      peer: 2,
      unit: 'ms',
      rounds: 3,
      ratio: 1.5,
      upper: 1.5,
      limit: 1.5,
      pass: true,
      versions: { node: '24', electron: '45' },
    })
  })

  it('say to a person whether the goal is met, with both costs', () => {
    const met = lineOf(judged(finding, {}), 'on a quiet day')
    expect(met).toContain('met    P1: search')
    expect(met).toContain('3.00 ms, against 2.00 ms for the bare driver')
    expect(met).toContain('on a quiet day')
    expect(lineOf(judged({ ...finding, limit: 1.4 }, {}))).toContain('MISSED P1')
  })
})
