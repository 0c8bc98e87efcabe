import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { handoutLanguages } from '../../src/contract/models/client.ts'
import { handoutPapers } from '../../src/contract/models/handout.ts'
import { momentInWords } from '../../src/core/documents/dates.ts'
import { handoutPdf } from '../../src/core/documents/handout.ts'
import { areaOf, MARGIN, paperSizes } from '../../src/core/documents/page.ts'
import type { HandoutSheet } from '../../src/core/documents/sheet/content.ts'
import { sheetOf } from '../../src/core/handouts/choose.ts'
import { compose } from '../../src/core/handouts/compose.ts'
import { builtInReference } from '../../src/core/handouts/gather.ts'
import { lineStart } from '../../src/core/reference/locales/textsIn.ts'
import { type SheetCase, sheetCases, usual } from '../helpers/handoutSituations.ts'
import { textOf, type WordBox, wordsOf } from '../helpers/pdf.ts'
import { flattened, structureOf } from '../helpers/pdfStructure.ts'

type Language = (typeof handoutLanguages)[number]

const sheetIn = (language: Language, of: Pick<SheetCase, 'facts' | 'choices'>): HandoutSheet =>
  sheetOf(
    of.facts,
    compose(of.facts, builtInReference),
    { leftOut: [], added: [], note: '', ...of.choices },
    '2026-11-22T15:30:00.000Z',
    { language, helpAgain: language !== 'en' },
  )

const draw = (sheet: HandoutSheet, size: (typeof handoutPapers)[number], largePrint = false) =>
  handoutPdf(sheet, resolve('resources'), { size, largePrint })

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What has to be read, in the order in which it stands. */
function expected(sheet: HandoutSheet): string[] {
  const { words } = sheet
  return [
    sheet.letterhead.practiceName,
    words.title,
    sheet.client,
    words.worked,
    ...sheet.worked,
    ...(sheet.feel.length > 0 ? [words.feel, ...sheet.feel] : []),
    ...(sheet.nextDays.length > 0 ? [words.nextDays, ...sheet.nextDays] : []),
  ].map(plain)
}

/** What is read wherever its page has it. */
function somewhere(sheet: HandoutSheet): string[] {
  const { words, exercises, seekHelp, seekHelpAgain, appointment } = sheet
  return [
    ...sheet.points.map(({ where }) => where),
    ...exercises.flatMap(({ title, steps, dose, stopSign, adapted }) => [
      title,
      steps.join(' '),
      dose,
      stopSign,
      ...(adapted === null ? [] : [`${words.easier}${adapted}`]),
    ]),
    words.help,
    ...seekHelp.now.slice(1),
    ...seekHelp.soon.slice(1),
    ...(seekHelpAgain === null ? [] : [seekHelpAgain.words.help, ...seekHelpAgain.now.slice(1)]),
    ...(appointment === null
      ? []
      : [`${words.next}${momentInWords(appointment.start, appointment.zone, sheet.language)}`, words.scan]),
    sheet.note,
  ].map(plain)
}

function outside(words: readonly WordBox[], size: (typeof handoutPapers)[number]): WordBox[] {
  const { bottom } = areaOf(size)
  const { width } = paperSizes[size]
  // the box of a word is as tall as its font; the numbers of pages stand in the lower margin
  return words.filter(
    (word) =>
      word.left < MARGIN - 1 ||
      word.right > width - MARGIN + 1 ||
      word.top < MARGIN - 8 ||
      word.bottom > bottom + 24,
  )
}

const clash = (words: readonly WordBox[]): WordBox | undefined =>
  words.find((a, index) =>
    words.slice(index + 1).some((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return a.page === b.page && across > 1.5 && down > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.55
    }),
  )

const combinations = handoutLanguages.flatMap((language) => handoutPapers.map((size) => ({ language, size })))

describe.each(combinations)('$language on $size', ({ language, size }) => {
  test.each(sheetCases)('$name: read back whole and in order, inside the margins', async (of) => {
    const sheet = sheetIn(language, of)
    const { bytes, pages, missingCharacters } = await draw(sheet, size)
    expect(missingCharacters).toEqual([])
    expect(pages).toBeLessThanOrEqual(of.mostPages)
    const text = textOf(bytes)
    expect(text).not.toContain('\ufffd')
    const places = expected(sheet).map((part) => ({ part, at: text.indexOf(part) }))
    expect(places.filter(({ at }) => at < 0)).toEqual([])
    expect(places.map(({ at }) => at)).toEqual([...places.map(({ at }) => at)].sort((a, b) => a - b))
    expect(somewhere(sheet).filter((part) => !text.includes(part))).toEqual([])
    const words = wordsOf(bytes)
    expect(outside(words, size)).toEqual([])
    expect(clash(words)).toBeUndefined()
  })
})

describe.each(handoutLanguages)('%s in large print', (language) => {
  test.each(handoutPapers)(
    '%s: no letter under 16 points but those on the figure, nothing outside',
    async (size) => {
      const sheet = sheetIn(language, { facts: usual, choices: {} })
      const { bytes, missingCharacters } = await draw(sheet, size, true)
      expect(missingCharacters).toEqual([])
      const words = wordsOf(bytes)
      expect(outside(words, size)).toEqual([])
      expect(clash(words)).toBeUndefined()
      const text = textOf(bytes)
      expect(somewhere(sheet).filter((part) => !text.includes(part))).toEqual([])
      // Commissioner's boxes are 1.2 times as tall as its letters' size; numbers in circles are smaller
      const small = words.filter(({ word, top, bottom }) => bottom - top < 16 && !/^\d+$/.test(word))
      expect(small).toEqual([])
    },
  )
})

describe('tags', () => {
  test.each(handoutLanguages)(
    '%s: headings, lists and what pictures show, in reading order',
    async (language) => {
      const sheet = sheetIn(language, { facts: usual, choices: {} })
      const { bytes } = await draw(sheet, 'a4')
      const { language: said, pages } = await structureOf(bytes)
      expect(said).toBe(sheet.language)
      const tags = pages.flatMap(flattened)
      const roles = tags.map(({ role }) => role)
      expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
      expect(roles.filter((role) => role === 'H3')).toHaveLength(3)
      // two kinds of points, and what to do: three lists with three points and four lines
      expect(roles.filter((role) => role === 'L')).toHaveLength(3)
      expect(roles.filter((role) => role === 'LI')).toHaveLength(7)
      expect(roles.filter((role) => role === 'Lbl')).toHaveLength(3)
      expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'))
      const pictures = tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)
      const { words } = sheet
      const shown = [
        (words.figure.few ?? words.figure.other).replace('#', '3'),
        ...sheet.exercises.map(({ picture }) => picture),
        words.code,
      ]
      expect(pictures).toEqual(shown)
      if (language !== 'en') expect(tags.some(({ lang }) => lang === 'en-GB')).toBe(true)
    },
  )

  test('the signs that need help begin with a capital', () => {
    for (const language of handoutLanguages) {
      const { seekHelp, language: tag } = sheetIn(language, { facts: usual, choices: {} })
      expect(lineStart({ tag }, seekHelp.now[0] ?? '')).toMatch(/^\p{Lu}/u)
    }
  })
})
