import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../../../src/renderer/src/features/compare/differences.ts'

const marked = (text: string, other: string) =>
  differences(text, other)
    .filter(({ differs }) => differs)
    .map((piece) => piece.text.trim())

describe('differences', () => {
  it('marks the words that the other text does not have there', () => {
    expect(marked('Ache since Monday, worse', 'Ache since Friday, worse')).toEqual(['Monday,'])
    expect(marked('same', 'same')).toEqual([])
    expect(marked('all new', '')).toEqual(['all', 'new'])
    expect(marked('', 'gone')).toEqual([])
    expect(marked('כאב חדש', 'כאב ישן')).toEqual(['חדש'])
  })

  it('marks a very long text as a whole', () => {
    const long = 'word '.repeat(5000)
    expect(differences(long, `${long}more`)).toEqual([{ text: long, differs: true }])
  })

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(
          differences(text, other)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
