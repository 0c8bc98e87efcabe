import { type Block, heightOf, place } from './flow.ts'
import { area } from './page.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import type { HandoutSheet } from './sheet/content.ts'
import { type Density, densities, roomy } from './sheet/density.ts'
import { exerciseCards, exerciseRows } from './sheet/exercise.ts'
import { letterhead, titleBlock } from './sheet/head.ts'
import { appointmentBlock, helpBlock } from './sheet/help.ts'
import { fullWidth, openingBlocks } from './sheet/opening.ts'
import { headingBlock, paragraph } from './sheet/prose.ts'
import { words } from './sheet/words.ts'
import { layText } from './text.ts'

/** The parts of a sheet, measured but not yet drawn. */
interface Parts {
  readonly opening: readonly Block[]
  readonly note: readonly Block[]
  readonly exercises: readonly Block[]
  readonly help: Block
  readonly appointment: Block | null
}

function partsOf(paper: Paper, sheet: HandoutSheet, density: Density, asCards: boolean): Parts {
  const { body, heading, section, small } = density
  const note = sheet.note.trim()
  return {
    opening: [
      letterhead(paper, sheet.letterhead),
      titleBlock(paper, sheet, density),
      ...openingBlocks(paper, sheet, density),
    ],
    note:
      note === ''
        ? []
        : [
            headingBlock(paper, words.note, heading, fullWidth, section),
            ...note
              .split(/\n\s*\n/)
              .map((part, index) => paragraph(paper, part, body, fullWidth, index === 0 ? 0 : 6)),
          ],
    exercises:
      sheet.exercises.length === 0
        ? []
        : [
            headingBlock(paper, words.exercises, heading, fullWidth, section),
            { ...paragraph(paper, words.exercisesIntro, small, fullWidth), keepWithNext: true },
            ...(asCards ? exerciseCards(paper, sheet, density) : exerciseRows(paper, sheet, density)),
          ],
    help: helpBlock(paper, sheet, density),
    appointment: appointmentBlock(paper, sheet, density),
  }
}

const onOnePage = ({ opening, note, exercises, help, appointment }: Parts): readonly Block[] => [
  ...opening,
  ...note,
  ...exercises,
  help,
  ...(appointment ? [appointment] : []),
]

/**
 * Draws an aftercare sheet on A4: one page where it fits, otherwise what was done and when to get help on the first
 * and the exercises on the next, to hang up. The same sheet gives the same bytes. `resources` is the folder whose
 * `fonts` folder holds the fonts.
 */
export async function handoutPdf(sheet: HandoutSheet, resources: string): Promise<Pages> {
  const paper = openPaper({
    resources,
    title: words.documentTitle,
    author: sheet.letterhead.therapistName || sheet.letterhead.practiceName,
    language: sheet.language,
    createdAt: new Date(sheet.createdAt),
  })
  if (!drawnOnOnePage(paper, sheet)) overPages(paper, fittingTwoPages(paper, sheet))
  return paper.finish()
}

function drawnOnOnePage(paper: Paper, sheet: HandoutSheet): boolean {
  for (const density of densities) {
    for (const asCards of sheet.exercises.length === 3 ? [false, true] : [false]) {
      const parts = partsOf(paper, sheet, density, asCards)
      if (heightOf(onOnePage(parts)) > area.height) continue
      const { appointment } = parts
      place(paper, onOnePage({ ...parts, appointment: null }), area.top)
      appointment?.draw(area.bottom - appointment.height)
      return true
    }
  }
  return false
}

/** The roomiest parts that need no third page; roomy ones when all of them do. */
function fittingTwoPages(paper: Paper, sheet: HandoutSheet): Parts {
  const tried = densities.map((density) => partsOf(paper, sheet, density, false))
  const fitting = tried.find(
    ({ opening, note, help, exercises, appointment }) =>
      heightOf([...opening, ...note, help]) <= area.height &&
      heightOf([...exercises, ...(appointment ? [appointment] : [])]) <= area.height,
  )
  return fitting ?? partsOf(paper, sheet, roomy, false)
}

function overPages(paper: Paper, { opening, note, exercises, help, appointment }: Parts): void {
  const free = place(paper, [...opening, ...note, help], area.top)
  const rest = [...exercises, ...(appointment ? [appointment] : [])]
  const fits = free + (rest[0]?.before ?? 0) + heightOf(rest) <= area.bottom
  const turns = rest.length > 0 && !fits && paper.pageCount() === 1
  if (turns) paper.turn()
  place(paper, rest, turns ? area.top : free)
  numberPages(paper)
}

/** Below the text area, in the white edge that printers still reach. */
function numberPages(paper: Paper): void {
  const count = paper.pageCount()
  for (let page = 0; page < count; page++) {
    paper.doc.switchToPage(page)
    const text = layText(paper, words.page(page + 1, count), roomy.small, area.width, 'right')
    paper.decoration(() => text.draw(area.left, area.bottom + 4))
  }
}
