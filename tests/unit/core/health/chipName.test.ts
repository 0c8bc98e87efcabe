import { describe, expect, it } from 'vitest'
import { chipName } from '../../../../src/core/health/chipName.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'

describe('what a chip calls a condition', () => {
  it.each(contraindications.map((row) => [row.id, row] as const))('%s fits on a chip', (_id, row) => {
    for (const variant of [null, ...row.variants.map(({ name }) => name)]) {
      const { name } = chipName(row, variant)
      expect(name.length).toBeGreaterThan(2)
      expect(name.length).toBeLessThanOrEqual(42)
    }
  })

  it('calls an injury by its own name and keeps what else the variant says', () => {
    const rowOf = (id: string) => {
      const row = contraindications.find((each) => each.id === id)
      if (row === undefined) throw new Error(`no row ${id}`)
      return row
    }
    expect(chipName(rowOf('acute-soft-tissue-injury'), 'whiplash')).toEqual({
      name: 'Whiplash',
      variant: null,
    })
    expect(chipName(rowOf('disc-lesion'), 'with weakness')).toEqual({
      name: 'Disc lesion',
      variant: 'with weakness',
    })
  })
})
