import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { handoutLanguages } from '../../src/contract/models/client.ts'
import { handoutPapers } from '../../src/contract/models/handout.ts'
import { handoutPdf, type SheetPaper } from '../../src/core/documents/handout.ts'
import { areaOf } from '../../src/core/documents/page.ts'
import { densities, large } from '../../src/core/documents/sheet/density.ts'
import { BASELINE } from '../../src/core/documents/text.ts'
import { sheetOf } from '../../src/core/handouts/choose.ts'
import { compose } from '../../src/core/handouts/compose.ts'
import { builtInReference } from '../../src/core/handouts/gather.ts'
import { type SheetCase, sheetCases, usual } from '../helpers/handoutSituations.ts'
import { type Stretch, stretchesOf } from '../helpers/pdfLines.ts'

type Language = (typeof handoutLanguages)[number]

async function drawn(of: SheetCase, language: Language, paper: SheetPaper): Promise<readonly Stretch[]> {
  const sheet = sheetOf(
    of.facts,
    compose(of.facts, builtInReference),
    { leftOut: [], added: [], note: '', ...of.choices },
    '2026-11-22T15:30:00.000Z',
    { language, helpAgain: language !== 'en' },
  )
  return stretchesOf((await handoutPdf(sheet, resolve('resources'), paper)).bytes)
}

/** What is read on a sheet: its words without those on pictures, in badges, in the margin and in the letterhead. */
function readable(stretches: readonly Stretch[]): readonly Stretch[] {
  const letterhead = stretches[0]?.piece
  return stretches.filter(
    ({ tags, piece }) => piece !== letterhead && /^(H\d|P|LBody)$/.test(tags.at(-1) ?? ''),
  )
}

/** Farthest from a baseline of the grid that may be rounding, in points. */
const ROUNDING = 0.03

const offGrid = (lines: readonly Stretch[], grid: number, top: number): readonly Stretch[] =>
  lines.filter(({ baseline }) => {
    const steps = (baseline - top) / grid - BASELINE
    return Math.abs(steps - Math.round(steps)) * grid > ROUNDING
  })

/** Lines that stand on none of the grids of which a page may have one, page by page. */
function astray(stretches: readonly Stretch[], grids: readonly number[], top: number): readonly Stretch[] {
  const lines = readable(stretches)
  return [...new Set(lines.map(({ page }) => page))].flatMap((page) => {
    const own = lines.filter((line) => line.page === page)
    const left = grids.map((grid) => offGrid(own, grid, top))
    return left.reduce((least, lines) => (lines.length < least.length ? lines : least))
  })
}

/** Paragraphs of several lines whose last is hardly begun: less of the breadth than `share`. */
function scraps(stretches: readonly Stretch[], share: number): readonly string[] {
  const lines = readable(stretches)
  return [...new Set(lines.map(({ piece }) => piece))].flatMap((piece) => {
    const own = lines.filter((line) => line.piece === piece)
    const breadths = new Map<string, { breadth: number; text: string }>()
    for (const { baseline, width, text } of own) {
      const at = breadths.get(baseline.toFixed(1))
      breadths.set(baseline.toFixed(1), {
        breadth: (at?.breadth ?? 0) + width,
        text: `${at?.text ?? ''}${text}`,
      })
    }
    const all = [...breadths.values()]
    const [last, widest] = [all.at(-1), Math.max(...all.map(({ breadth }) => breadth))]
    return all.length > 1 && last !== undefined && last.breadth < widest * share ? [last.text] : []
  })
}

const grids = densities.map(({ grid }) => grid)
const combinations = handoutLanguages.flatMap((language) => handoutPapers.map((size) => ({ language, size })))

describe.each(combinations)(
  'on the grid, and no mere scrap as a last line: $language on $size',
  ({ language, size }) => {
    test.each(sheetCases)('$name', async (of) => {
      for (const largePrint of [false, true]) {
        const stretches = await drawn(of, language, { size, largePrint })
        expect(readable(stretches).length).toBeGreaterThan(20)
        expect(astray(stretches, largePrint ? [large.grid] : grids, areaOf(size).top)).toEqual([])
        expect(scraps(stretches, 0.1)).toEqual([])
      }
    })
  },
)

test('a line a third of a millimetre off the grid is found', async () => {
  const [first] = sheetCases
  if (first === undefined) throw new Error('there is no sheet')
  const stretches = await drawn(first, 'en', { size: 'a4', largePrint: false })
  const nudged = stretches.map((line) =>
    line.text.startsWith('Take a gentle walk') ? { ...line, baseline: line.baseline + 0.95 } : line,
  )
  expect(astray(nudged, grids, areaOf('a4').top).map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Take a gentle walk/),
  ])
})

/** Lines of a page, as many as it has baselines with words on them. */
const linesOf = (stretches: readonly Stretch[]): number =>
  new Set(stretches.map(({ baseline }) => baseline.toFixed(1))).size

/** A page's end or beginning that leaves a line by itself: a heading without its text, one line of a paragraph. */
function alone(stretches: readonly Stretch[], paragraphs: readonly string[]): readonly string[] {
  const lines = readable(stretches)
  const pages = Math.max(...lines.map(({ page }) => page))
  return Array.from({ length: pages - 1 }, (_, at) => at + 1).flatMap((page) => {
    const last = lines.findLast((line) => line.page === page)
    const next = lines.find((line) => line.page === page + 1)
    if (last === undefined || next === undefined) return []
    if (last.tags.at(-1)?.startsWith('H')) return [last.text]
    const [end, begin] = [last, next].map(({ piece }) => lines.filter((line) => line.piece === piece))
    const runsOver = paragraphs.some((text) => text.includes(`${last.text.trim()} ${next.text.trim()}`))
    return runsOver && Math.min(linesOf(end ?? []), linesOf(begin ?? [])) < 2 ? [last.text, next.text] : []
  })
}

/** A note of paragraphs that are told apart and whose lines end at every possible place of a page. */
const noteOf = (paragraphs: number, words: number): readonly string[] =>
  Array.from({ length: paragraphs }, (_, at) =>
    Array.from({ length: words + ((at * 7) % 23) }, (_, word) => `w${at}x${word}`).join(' '),
  )

describe('where a page ends', () => {
  test.each(Array.from({ length: 12 }, (_, at) => ({ words: 20 + at * 5 })))(
    'no paragraph of a long note leaves one line behind, no heading stands last: $words words',
    async ({ words }) => {
      const paragraphs = noteOf(30, words)
      for (const largePrint of [false, true]) {
        const of = { name: '', facts: usual, choices: { note: paragraphs.join('\n\n') }, mostPages: 9 }
        const stretches = await drawn(of, 'en', { size: 'a4', largePrint })
        expect(Math.max(...stretches.map(({ page }) => page))).toBeGreaterThan(2)
        expect(alone(stretches, paragraphs)).toEqual([])
      }
    },
  )

  test('a paragraph of which one line went over is found', () => {
    const line = (page: number, text: string, baseline: number, piece: number): Stretch => ({
      ...{ page, text, baseline, piece },
      ...{ left: 37, width: 100, size: 10, tags: ['P'] },
    })
    const over = [
      line(1, 'Practice', 40, 1),
      line(1, 'one two', 700, 2),
      line(1, 'three four', 715, 2),
      line(2, 'five', 48, 3),
    ]
    expect(alone(over, ['one two three four five'])).toEqual(['three four', 'five'])
    expect(alone(over, ['one two three four', 'five'])).toEqual([])
  })
})

test('a last line of a few letters is found', () => {
  const line = (text: string, baseline: number, width: number): Stretch => ({
    ...{ page: 1, text, baseline, width, left: 37, size: 10, tags: ['P'], piece: baseline < 50 ? 1 : 2 },
  })
  const lines = [line('Practice', 40, 80), line('a line as it should be', 60, 200), line('s)', 75, 9)]
  expect(scraps(lines, 0.1)).toEqual(['s)'])
  expect(scraps(lines, 0.04)).toEqual([])
})
