import { describe, expect, it } from 'vitest'
import { matching } from '../../../../../src/renderer/src/features/snippets/matching.ts'
import { triggerAt } from '../../../../../src/renderer/src/features/snippets/trigger.ts'

describe('a slash', () => {
  it.each([
    ['/', { from: 0, query: '' }],
    ['Eases. /tol', { from: 7, query: 'tol' }],
    ['one\n/ŁĄ', { from: 4, query: 'ŁĄ' }],
    ['3/4', null],
    ['and/or', null],
    ['/ then', null],
    ['/two words', null],
  ])('in "%s" asks for %o', (text, expected) => {
    expect(triggerAt(text, text.length)).toEqual(expected)
  })

  it('is looked for before the caret, not after it', () => {
    expect(triggerAt('a /tol rest', 6)).toEqual({ from: 2, query: 'tol' })
    expect(triggerAt('a /tol rest', 11)).toBeNull()
  })
})

it('phrases are found by the beginning of their word first, then by what they say', () => {
  const phrases = [
    { id: null, word: 'eased', text: 'Softer.' },
    { id: null, word: 'tolerated', text: 'No unwanted reaction.' },
    { id: null, word: 'unchanged', text: 'No change.' },
  ]
  expect(matching(phrases, 'un').map(({ word }) => word)).toEqual(['unchanged', 'tolerated'])
  expect(matching(phrases, '')).toHaveLength(3)
})
