import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { colours } from '../../src/core/documents/page.ts'
import { openPaper } from '../../src/core/documents/paper.ts'
import { layText, type TextStyle } from '../../src/core/documents/text.ts'
import { pictureOf, textOf } from '../helpers/pdf.ts'

const style: TextStyle = { weight: 'regular', size: 20, leading: 28, colour: colours.ink }

async function paperWith(lines: readonly string[]) {
  const paper = openPaper({
    resources: resolve('resources'),
    title: 'Letters',
    author: 'Ida Blum',
    language: 'en',
    createdAt: new Date('2026-11-22T15:30:00.000Z'),
  })
  lines.forEach((line, index) => {
    paper.tagged('P', () => layText(paper, line, style, 480).draw(40, 40 + index * 40))
  })
  return paper.finish()
}

describe('what is written can be read back', () => {
  test.each([
    ['letters drawn as one', 'office, fluffy, affix, fjord'],
    ['accents above capitals and below', 'Ångström, Đặng, Ştefan, Ḱ, Ǭ'],
    ['Latin of the middle', 'Łukasz Żółć, Ștefan Țîru, Őr'],
    ['Cyrillic and Greek', 'Зоя Щербак-Їжакевич, Μαρία Παπαδοπούλου'],
    ['signs of print', '“one” – ‘two’ … • ½ € · 30 µg'],
    ['two fonts in one line', 'Ἀθηνᾶ and Anna'],
  ])('%s', async (_name, line) => {
    const { bytes, missingCharacters } = await paperWith([line])
    expect(missingCharacters).toEqual([])
    expect(textOf(bytes).trim().normalize('NFC')).toBe(line)
  })

  test('a dot under a letter that has none of its own stands under it', async () => {
    const plain = inkOf((await paperWith(['m'])).bytes)
    const dotted = inkOf((await paperWith(['m\u0323'])).bytes)
    expect(dotted.bottom).toBeGreaterThan(plain.bottom + 2)
    // both take as much room: the dot is not drawn behind the letter
    expect([dotted.left, dotted.right]).toEqual([plain.left, plain.right])
  })

  test('a space that holds words together is copied as a space', async () => {
    expect(textOf((await paperWith(['30\u00a0minutes'])).bytes).trim()).toBe('30 minutes')
  })
})

describe('the same input gives the same bytes', () => {
  test('whatever was written before in this process', async () => {
    const lines = ['µg of an office', 'Ελένη', 'naïve']
    const first = await paperWith(lines)
    for (const other of [['μ'], ['\u00a0\u2126'], ['ffi ffl'], ['Ḱ naïve Ǭ']]) await paperWith(other)
    expect(Buffer.from((await paperWith(lines)).bytes).equals(first.bytes)).toBe(true)
  })
})

/** The box of what is dark in the upper quarter of the page. */
function inkOf(bytes: Uint8Array) {
  const picture = pictureOf(bytes, 100)
  const dark: { x: number; y: number }[] = []
  for (let y = 0; y < picture.height / 4; y++)
    for (let x = 0; x < picture.width; x++) if (picture.at(x, y) < '#80') dark.push({ x, y })
  expect(dark.length).toBeGreaterThan(20)
  return {
    left: Math.min(...dark.map(({ x }) => x)),
    right: Math.max(...dark.map(({ x }) => x)),
    bottom: Math.max(...dark.map(({ y }) => y)),
  }
}
