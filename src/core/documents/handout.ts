import { type Block, heightOf, place } from './flow.ts'
import type { PaperSize } from './page.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import { appointmentBlock } from './sheet/appointment.ts'
import type { HandoutSheet } from './sheet/content.ts'
import { type Density, densities, large, roomy } from './sheet/density.ts'
import { exerciseCards, exerciseRows, exercisesHeading } from './sheet/exercise.ts'
import { letterhead, titleBlock } from './sheet/head.ts'
import { helpBlocks } from './sheet/help.ts'
import { fullWidth, openingBlocks } from './sheet/opening.ts'
import { headingBlock, paragraph } from './sheet/prose.ts'
import { layText } from './text.ts'

/** The paper a sheet is for, and whether its letters are large. */
export interface SheetPaper {
  readonly size: PaperSize
  readonly largePrint: boolean
}

/** The parts of a sheet, measured but not yet drawn. */
interface Parts {
  readonly opening: readonly Block[]
  readonly note: readonly Block[]
  readonly exercises: readonly Block[]
  readonly help: readonly Block[]
  readonly appointment: Block | null
}

function partsOf(paper: Paper, sheet: HandoutSheet, density: Density, asCards: boolean): Parts {
  const { body, heading, section, grid } = density
  const { words } = sheet
  const whole = fullWidth(paper)
  const note = sheet.note.trim()
  return {
    opening: [
      letterhead(paper, sheet.letterhead, density),
      titleBlock(paper, sheet, density),
      ...openingBlocks(paper, sheet, density),
    ],
    note:
      note === ''
        ? []
        : [
            headingBlock(paper, words.note, heading, whole, section),
            ...note
              .split(/\n\s*\n/)
              .map((part, index) => paragraph(paper, part, body, whole, index === 0 ? 0 : grid)),
          ],
    exercises:
      sheet.exercises.length === 0
        ? []
        : [
            ...exercisesHeading(paper, words, density),
            ...(asCards ? exerciseCards(paper, sheet, density) : exerciseRows(paper, sheet, density)),
          ],
    help: helpBlocks(paper, sheet, density),
    appointment: appointmentBlock(paper, sheet, density),
  }
}

const onOnePage = ({ opening, note, exercises, help, appointment }: Parts): readonly Block[] => [
  ...opening,
  ...note,
  ...exercises,
  ...help,
  // the box on help has white below it
  ...(appointment ? [{ ...appointment, before: 0 }] : []),
]

const paperFor = (sheet: HandoutSheet, resources: string, size: PaperSize): Paper =>
  openPaper({
    resources,
    size,
    title: sheet.words.documentTitle,
    author: sheet.letterhead.therapistName || sheet.letterhead.practiceName,
    language: sheet.language,
    createdAt: new Date(sheet.createdAt),
  })

/**
 * Draws an aftercare sheet: one page where it fits, otherwise what was done and when to get help on the first
 * and the exercises on the next, to hang up. The same sheet gives the same bytes. `resources` is the folder whose
 * `fonts` folder holds the fonts.
 */
export async function handoutPdf(
  sheet: HandoutSheet,
  resources: string,
  { size, largePrint }: SheetPaper = { size: 'a4', largePrint: false },
): Promise<Pages> {
  const paper = paperFor(sheet, resources, size)
  drawSheet(paper, sheet, largePrint)
  return paper.finish()
}

/** Sheets one after the other, each begun on a page of its own: to be printed in one go, not to be kept. */
export async function handoutsPdf(
  sheets: readonly { readonly sheet: HandoutSheet; readonly largePrint: boolean }[],
  resources: string,
  size: PaperSize,
): Promise<Pages> {
  const [first] = sheets
  if (first === undefined) throw new Error('there is no sheet to print')
  const paper = paperFor(first.sheet, resources, size)
  sheets.forEach(({ sheet, largePrint }, index) => {
    if (index > 0) paper.turn()
    drawSheet(paper, sheet, largePrint)
  })
  return paper.finish()
}

function drawSheet(paper: Paper, sheet: HandoutSheet, largePrint: boolean): void {
  const first = paper.pageCount()
  const layouts = layoutsOf(paper, sheet, largePrint ? [large] : densities)
  if (drawnOnOnePage(paper, layouts)) return
  overPages(paper, fittingTwoPages(paper, layouts), first)
  numberPages(paper, sheet, largePrint ? large : roomy, first)
}

/** One way to set a sheet, measured when it is first asked for. */
interface Layout {
  readonly density: Density
  readonly asCards: boolean
  readonly parts: () => Parts
}

/** Three pictures side by side; one missing would leave a hole. */
const suitsCards = ({ exercises }: HandoutSheet): boolean =>
  exercises.length === 3 && exercises.every(({ image }) => image.kind !== 'none')

/** Every way to set a sheet, the roomiest first. */
function layoutsOf(paper: Paper, sheet: HandoutSheet, tried: readonly Density[]): readonly Layout[] {
  return tried.flatMap((density) => {
    const ways = density !== large && suitsCards(sheet) ? [false, true] : [false]
    return ways.map((asCards): Layout => {
      let known: Parts | undefined
      return {
        density,
        asCards,
        parts() {
          known ??= partsOf(paper, sheet, density, asCards)
          return known
        },
      }
    })
  })
}

function drawnOnOnePage(paper: Paper, layouts: readonly Layout[]): boolean {
  const { area } = paper
  const fits = ({ parts }: Layout): boolean => heightOf(onOnePage(parts())) <= area.height
  // What is too much for the tightest needs no look at the others: measuring takes most of the time.
  if (!layouts.slice(-2).some(fits)) return false
  const layout = layouts.find(fits)
  if (layout === undefined) return false
  const parts = layout.parts()
  const { appointment } = parts
  place(paper, onOnePage({ ...parts, appointment: null }), area.top)
  const { grid } = layout.density
  // as low on the page as the grid lets it
  appointment?.draw(area.top + Math.floor((area.height - appointment.height) / grid) * grid)
  return true
}

/** For each of the two pages the roomiest parts that it takes; roomy ones when it takes none. */
function fittingTwoPages({ area: { height } }: Paper, layouts: readonly Layout[]): Parts {
  const rows = layouts.filter(({ asCards }) => !asCards)
  const fitting = (blocksOf: (parts: Parts) => readonly Block[]): Parts | undefined =>
    rows.find(({ parts }) => heightOf(blocksOf(parts())) <= height)?.parts() ?? rows[0]?.parts()
  const first = fitting(({ opening, note, help }) => [...opening, ...note, ...help])
  const second = fitting(({ exercises, appointment }) => [
    ...exercises,
    ...(appointment ? [appointment] : []),
  ])
  if (first === undefined || second === undefined) throw new Error('a sheet needs a density to be set in')
  const { opening, note, help } = first
  const { exercises, appointment } = second
  return { opening, note, help, exercises, appointment }
}

function overPages(
  paper: Paper,
  { opening, note, exercises, help, appointment }: Parts,
  first: number,
): void {
  const { area } = paper
  const free = place(paper, [...opening, ...note, ...help], area.top)
  const rest = [...exercises, ...(appointment ? [appointment] : [])]
  const fits = free + (rest[0]?.before ?? 0) + heightOf(rest) <= area.bottom
  const turns = rest.length > 0 && !fits && paper.pageCount() === first
  if (turns) paper.turn()
  place(paper, rest, turns ? area.top : free)
}

/** Below the text area, in the white edge that printers still reach. */
function numberPages(paper: Paper, { words }: HandoutSheet, { small }: Density, first: number): void {
  const { area } = paper
  const count = paper.pageCount() - first + 1
  for (let page = 0; page < count; page++) {
    paper.doc.switchToPage(first - 1 + page)
    const text = layText(
      paper,
      words.page.replace('{page}', String(page + 1)).replace('{pages}', String(count)),
      small,
      area.width,
      'right',
    )
    paper.decoration(() => text.draw(area.left, area.bottom + 4))
  }
}
