import { describe, expect, test } from 'vitest'
import { pointKinds } from '../../../../src/contract/models/chart.ts'
import { symbolIds } from '../../../../src/contract/models/legend.ts'
import {
  abbreviations,
  endFeels,
  findingKinds,
  kilopascalPerKgfPerCm2,
  markKinds,
  meaningfulPainChange,
  tendernessWords,
  textures,
  toneRange,
  triggerPointCriteria,
  triggerPointStates,
} from '../../../../src/core/reference/charting.ts'

describe('charting', () => {
  test('every kind of point is described once', () => {
    expect(findingKinds.map((row) => row.id)).toEqual([...pointKinds])
  })

  test('no two things share a symbol, and every symbol is used', () => {
    const used = [
      ...findingKinds.filter((row) => row.id !== 'trigger-point').map((row) => row.symbol),
      ...triggerPointStates.map((row) => row.symbol),
      ...markKinds.map((row) => row.symbol),
    ]
    expect([...used].sort()).toEqual([...symbolIds].sort())
  })

  test('tenderness runs from 0 to 4', () => {
    expect(tendernessWords).toHaveLength(5)
    expect(tendernessWords[0]).toBe('not tender')
    expect(tendernessWords[3]).toMatch(/jump sign/)
  })

  test('abbreviations are each explained once', () => {
    const short = abbreviations.map((row) => row.short)
    expect(new Set(short).size).toBe(short.length)
    expect(short).toEqual(
      expect.arrayContaining([
        ...[
          'TrP',
          'TeP',
          'HT',
          'ADH',
          'SP',
          'EFF',
          'PET',
          'FRI',
          'TAP',
          'VIB',
          'MFR',
          'TPR',
          'MET',
          'ROM',
          'WNL',
        ],
        ...['L', 'R', 'BL', 'C-spine', 'T-spine', 'L-spine', 'SCM', 'QL', 'TFL', 'UT', 'MT', 'LT'],
        ...['c/o', 'Hx', 'Sx', 'Tx'],
      ]),
    )
  })

  test('figures of measurement', () => {
    expect(kilopascalPerKgfPerCm2).toBe(98.07)
    expect(meaningfulPainChange).toEqual({ points: 2, share: 0.3 })
  })

  test('what the hand and the movement tell', () => {
    expect(triggerPointCriteria).toEqual(['taut band', 'hypersensitive spot', 'referred sensation'])
    expect(toneRange).toEqual({ from: -2, to: 2 })
    expect(textures).toEqual(['supple', 'boggy', 'ropy', 'dense', 'fibrotic'])
    expect(endFeels).toEqual(['soft', 'firm', 'hard', 'springy', 'empty', 'spasm'])
  })
})
