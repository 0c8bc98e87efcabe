import { describe, expect, test } from 'vitest'
import { cautionSiteIds } from '../../../../src/body/ids.ts'
import { techniqueCodes } from '../../../../src/contract/models/plan.ts'
import { techniques } from '../../../../src/core/reference/techniques.ts'

/** Code, everyday word, share of time in percent, pressure. */
const expected = `
EFF stroking 10-10 1-3
FRI rubbing 20-20 2-4
PET kneading 60-65 2-4
VIB vibration 3-5 1-3
TAP tapping 0-2 1-3
CMP compression - 2-3
TPR pressing a point - 2-4
MFR fascial hold - 2-3
DTF cross-fibre rubbing - 3-4
STR stretch - -
MET contract and relax - -
SCS easing - 1-2
PJM moving joints - -
HOT heat - -
COLD cold - -
CUP cupping - -
`
  .trim()
  .split('\n')

const range = (value: { from: number; to: number } | null): string =>
  value ? `${value.from}-${value.to}` : '-'
const find = (code: string) => techniques.find((row) => row.code === code)

describe('techniques', () => {
  test('all are there with their shares and pressures', () => {
    expect(
      techniques.map(
        (row) => `${row.code} ${row.everyday} ${range(row.sharePercent)} ${range(row.pressure)}`,
      ),
    ).toEqual(expected)
    expect(techniques.map((row) => row.code)).toEqual([...techniqueCodes])
  })

  test('timed techniques carry their seconds and repeats', () => {
    expect(find('TPR')?.application).toEqual({ seconds: { from: 30, to: 90 }, times: { from: 2, to: 3 } })
    expect(find('MFR')?.application).toEqual({ seconds: { from: 90, to: 300 }, times: null })
    expect(find('STR')?.application).toEqual({ seconds: { from: 15, to: 30 }, times: { from: 2, to: 4 } })
    expect(find('MET')?.application).toEqual({ seconds: { from: 5, to: 10 }, times: { from: 3, to: 5 } })
    expect(find('HOT')?.application?.seconds).toEqual({ from: 600, to: 1200 })
    expect(find('COLD')?.application?.seconds).toEqual({ from: 300, to: 900 })
  })

  test('tapping is cautioned over kidneys, spine and bone', () => {
    const sites = find('TAP')?.cautions.flatMap((caution) => caution.sites)
    expect(sites).toEqual(expect.arrayContaining(['kidney', 'floating-ribs', 'spinous-processes']))
  })

  test('pressing points is cautioned in every caution site', () => {
    const sites = find('TPR')?.cautions.flatMap((caution) => caution.sites) ?? []
    expect([...sites].sort()).toEqual([...cautionSiteIds].sort())
  })

  test('every technique says what it is for, how it is done, what to mind and what the client reads', () => {
    for (const row of techniques) {
      for (const text of [row.aim, row.method, row.clientWords, row.term]) expect(text).not.toBe('')
      expect(row.cautions.length).toBeGreaterThan(0)
    }
  })
})
