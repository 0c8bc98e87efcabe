import { describe, expect, it } from 'vitest'
import { spanOf } from '../../../../../src/renderer/src/features/session/spanOf.ts'

const marked = (text: string, word: string) => {
  const span = spanOf(text, word)
  return span === null ? null : text.slice(span.from, span.to)
}

describe('the place of a word in a text', () => {
  it('is where a word begins with it, as it is written', () => {
    expect(marked('Told of Łukasz', 'luk')).toBe('Łuk')
    expect(marked('Größe', 'gross')).toBe('Größ')
    expect(marked('overhead, then the head', 'head')).toBe('head')
    expect(spanOf('overhead, then the head', 'head')).toEqual({ from: 19, to: 23 })
    expect(marked('chaise', 'chair')).toBeNull()
  })

  it('takes accents that stand by themselves along', () => {
    expect(marked('cafe\u0301 later', 'cafe')).toBe('cafe\u0301')
  })
})
