import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, marked } from '../../../../src/core/search/excerpt.ts'
import { fold, foldWithMap } from '../../../../src/core/search/fold.ts'

describe('folding', () => {
  it.each([
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Größe STRAẞE', 'grosse strasse'],
    ['Søren Æbelø', 'soren aebelo'],
    ['Đorđe Ðóra Þór', 'dorde dora thor'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Їжак Йосип', 'іжак иосип'],
    ['ΟΔΥΣΣΕΥΣ Ὀδυσσεύς', 'οδυσσευσ οδυσσευσ'],
    ['O’Brien', "o'brien"],
    ['e\u0301te\u0301', 'ete'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('takes plain letters, digits and signs the short way to the same end', () => {
    const plain = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('')
    expect(fold(plain)).toBe(plain.toLowerCase().normalize('NFKD'))
  })

  it('is the same for text already folded, and in either Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    expect(fold('Größe'.normalize('NFD'))).toBe(fold('Größe'))
  })

  it('maps every folded place to a place in the text, never going back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { folded, from } = foldWithMap(text)
        expect(folded).toBe(fold(text))
        const places = Array.from({ length: folded.length + 1 }, (_, unit) => from(unit))
        expect([...places].sort((one, other) => one - other)).toEqual(places)
        expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true)
        expect(places.at(-1)).toBe(text.length)
      }),
    )
  })
})

const shown = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('what is shown of a hit', () => {
  it('marks the beginnings of words, in the letters they were written in', () => {
    expect(shown(marked('Łukasz Großmann', ['luk', 'gross']))).toBe('[Łuk]asz [Groß]mann')
    expect(shown(marked('Anna Hannah', ['anna']))).toBe('[Anna] Hannah')
    expect(shown(marked('nothing here', ['zzz']))).toBe('nothing here')
  })

  it('keeps every character of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ minLength: 1, maxLength: 4 }),
        (text, word) => {
          expect(
            marked(text, [fold(word)])
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })

  it('cuts around the first hit, between words, on one line', () => {
    const long = `${'early words '.repeat(30)}\n\nthe knot under the scapula ${'later words '.repeat(30)}`
    const cut = shown(excerpt(long, ['scapul']))
    expect(cut).toMatch(/^… (early|words|the)/)
    expect(cut).toMatch(/ (later|words) …$/)
    expect(cut).toContain('the knot under the [scapul]a later words')
    expect(cut.length).toBeLessThan(190)
    expect(shown(excerpt('short note', ['note']))).toBe('short [note]')
  })

  it('shows the hit whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (before, after) => {
        expect(shown(excerpt(`${before} knot ${after}`, ['knot']))).toMatch(/\[knot\]/i)
      }),
    )
  })
})
