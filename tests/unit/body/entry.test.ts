import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestMuscles, parseEntry } from '../../../src/body/entry.ts'
import { muscleIds } from '../../../src/body/ids.ts'
import { muscleName } from '../../../src/body/names.ts'

describe('parseEntry', () => {
  it.each([
    ['inf l 6', { muscle: 'infraspinatus', side: 'left', pain: 6 }],
    ['inf l', { muscle: 'infraspinatus', side: 'left' }],
    ['ql r 10', { muscle: 'quadratus-lumborum', side: 'right', pain: 10 }],
    ['SCM right', { muscle: 'sternocleidomastoideus', side: 'right' }],
    ['tfl 0 l', { muscle: 'tensor-fasciae-latae', side: 'left', pain: 0 }],
    ['UT l', { muscle: 'trapezius-descendens', side: 'left' }],
    ['mt r', { muscle: 'trapezius-transversa', side: 'right' }],
    ['lt r', { muscle: 'trapezius-ascendens', side: 'right' }],
    ['upper trap l', { muscle: 'trapezius-descendens', side: 'left' }],
    ['glut med r', { muscle: 'gluteus-medius', side: 'right' }],
    ['multif m 3', { muscle: 'multifidus', side: 'midline', pain: 3 }],
    ['lat dors left 4', { muscle: 'latissimus-dorsi', side: 'left', pain: 4 }],
    ['it band r', { muscle: 'tractus-iliotibialis', side: 'right' }],
    ['musculus piriformis l', { muscle: 'piriformis', side: 'left' }],
    ['jaw l', { muscle: 'masseter', side: 'left' }],
  ])('%s', (text, first) => {
    expect(parseEntry(text)[0]).toEqual(first)
  })

  it('offers both sides when none is typed', () => {
    expect(parseEntry('levator')).toEqual([
      { muscle: 'levator-scapulae', side: 'left' },
      { muscle: 'levator-scapulae', side: 'right' },
    ])
  })

  it('offers every muscle that fits, and no more than asked', () => {
    expect(new Set(parseEntry('glut l').map((each) => each.muscle))).toEqual(
      new Set(['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus']),
    )
    expect(parseEntry('l', 3)).toHaveLength(3)
  })

  it.each(['', '   ', 'xyz l', 'inf 11 l', 'inf l r', 'constructor', 'inf __proto__'])(
    'finds nothing for "%s"',
    (text) => {
      expect(parseEntry(text)).toEqual([])
    },
  )

  it('reads a first letter as a muscle, never as a side', () => {
    expect(parseEntry('r').map((each) => each.side)).toEqual(expect.arrayContaining(['left', 'right']))
    expect(parseEntry('l l').every((each) => each.side === 'left')).toBe(true)
    expect(parseEntry('l l').length).toBeGreaterThan(0)
  })

  it('finds every muscle by its whole name, first, with accents and case aside', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...muscleIds),
        fc.constantFrom('left' as const, 'right' as const),
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom('english' as const, 'latin' as const),
        (muscle, side, pain, language) => {
          const text = `${muscleName(muscle)[language].toUpperCase()} ${side} ${pain}`
          expect(parseEntry(text)[0]).toEqual({ muscle, side, pain })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseEntry(text).length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

it('what fits nothing as a whole names the muscles its beginning fits', () => {
  expect(parseEntry('trapez links 11')).toEqual([])
  const near = nearestMuscles('trapez links 11')
  expect(near.length).toBeGreaterThan(0)
  for (const muscle of near) expect(muscle).toContain('trapezius')
  expect(nearestMuscles('xyz')).toEqual([])
  expect(nearestMuscles('')).toEqual([])
})
