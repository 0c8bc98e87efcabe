import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fontRuns, fontsIn } from '../../../../src/core/documents/fonts.ts'

const faces = fontsIn(resolve('resources'))
const runsOf = (text: string) => {
  const missing: string[] = []
  const runs = fontRuns(faces, 'regular', text, (character) => missing.push(character))
  return {
    runs: runs.map(({ text: own, typeface }) => [
      own,
      /Noto/.test(typeface.path) ? 'Noto Sans' : 'Commissioner',
    ]),
    missing,
  }
}

describe('the font of each run', () => {
  test.each([
    ['Latin', 'Łukasz Żółć, Ștefan Țîru, Åse Øby, Đorđe'],
    ['Cyrillic', 'Зоя Щербак-Їжакевич, Ґалаґан, Борис Ёлкин'],
    ['Greek', 'Μαρία Παπαδοπούλου'],
  ])('one font for %s', (_script, text) => {
    expect(runsOf(text)).toEqual({ runs: [[text, 'Commissioner']], missing: [] })
  })

  test('what the first font lacks comes from the second', () => {
    expect(runsOf('Ἀθηνᾶ')).toMatchObject({ missing: [] })
    expect(runsOf('ა').missing).toEqual(['ა'])
  })

  test('letters and accents that come apart are put together', () => {
    expect(runsOf('Z\u0307o\u0301l').runs).toEqual([['Żól', 'Commissioner']])
  })

  test('what no font has is replaced and reported, and controls vanish', () => {
    const { runs, missing } = runsOf('A李\u0007😀\u200b')
    expect(missing).toEqual(['李', '😀'])
    expect(runs.map(([text]) => text).join('')).toBe('A\ufffd \ufffd')
  })
})
