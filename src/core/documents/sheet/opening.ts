import { counted } from '../../reference/locales/textsIn.ts'
import { rangeWords } from '../calloutGroups.ts'
import { drawFigure, figureWidth, type MarkedPoint, viewsToShow } from '../figure.ts'
import { type Block, heightOf } from '../flow.ts'
import type { Paper } from '../paper.ts'
import type { HandoutSheet, SheetPoint } from './content.ts'
import { type Density, gridded, strong } from './density.ts'
import { bullet, type Column, headingBlock, numbered, paragraph } from './prose.ts'

export const fullWidth = ({ area }: Paper): Column => ({ x: area.left, width: area.width })

const FIGURE_GAP = 14
const BETWEEN_VIEWS = 8
const TALLEST_FIGURE = 350
/** Column beside the figures, in sizes of its letters: in less, long words are torn. The figures give way so far. */
const LEAST_COLUMN = 11
const SMALLEST_FIGURE = 0.75

type Named = MarkedPoint & Pick<SheetPoint, 'kind' | 'where'>
type Views = ReturnType<typeof viewsToShow>

/** Points of one kind, under one heading: those the figure shows have numbers. */
interface Group {
  readonly lead: string
  readonly marked: readonly Named[]
  /** What the list says, once for points that it says the same of: the numbers of those that are drawn. */
  readonly lines: readonly { readonly where: string; readonly numbers: readonly number[] }[]
}

/** Groups points by what was found, and numbers those that the drawn views show, in reading order. */
function groupsOf(points: readonly SheetPoint[], views: Views): Group[] {
  const kinds = [...new Map(points.map(({ kind }) => [kind.one, kind])).values()]
  let number = 0
  return kinds.map((kind) => {
    const own = points.filter((point) => point.kind.one === kind.one)
    const isShown = ({ place }: SheetPoint): boolean => views.includes(place.view)
    const wheres = [...new Set(own.map(({ where }) => where))]
    // those that the list says the same of have numbers in a row
    const marked = wheres.flatMap((where) =>
      own
        .filter((point) => point.where === where && isShown(point))
        .sort((one, other) => one.place.y - other.place.y || one.place.x - other.place.x)
        .map((point) => ({ ...point, number: ++number })),
    )
    const lines = wheres.map((where) => ({
      where,
      numbers: marked.filter((point) => point.where === where).map((point) => point.number),
    }))
    return {
      lead: `${own.length === 1 ? kind.one : kind.several}:`,
      marked,
      // those with numbers first
      lines: [
        ...lines.filter(({ numbers }) => numbers.length > 0),
        ...lines.filter(({ numbers }) => numbers.length === 0),
      ],
    }
  })
}

type Section = (column: Column) => Block[]

/** What was done, how it may feel, the next days: each to be measured in a column of any breadth. */
function sectionsOf(
  paper: Paper,
  sheet: HandoutSheet,
  groups: readonly Group[],
  density: Density,
): Section[] {
  const { body, heading, section } = density
  const { words } = sheet
  const title = (text: string, column: Column): Block => headingBlock(paper, text, heading, column, section)
  const worked: Section = (column) => [
    title(words.worked, column),
    ...sheet.worked.map((line) => paragraph(paper, line, body, column)),
    ...groups.flatMap(({ lead, lines }) => {
      const list = paper.list()
      return [
        { ...paragraph(paper, lead, strong(body), column), keepWithNext: true },
        ...lines.map(({ where, numbers }) =>
          numbers.length === 0
            ? bullet(paper, list, where, body, column)
            : numbered(paper, list, rangeWords(numbers), where, body, column),
        ),
      ]
    }),
  ]
  const feel: Section = (column) => [
    title(words.feel, column),
    ...sheet.feel.map((line) => paragraph(paper, line, body, column)),
  ]
  const nextDays: Section = (column) => {
    const list = paper.list()
    return [
      title(words.nextDays, column),
      ...sheet.nextDays.map((line) => bullet(paper, list, line, body, column)),
    ]
  }
  return [
    worked,
    ...(sheet.feel.length === 0 ? [] : [feel]),
    ...(sheet.nextDays.length === 0 ? [] : [nextDays]),
  ]
}

/** Sections beside the figure as far down as it reaches, those below it over the whole breadth. */
function besideFigure(
  sections: readonly Section[],
  { narrow, wide, height }: { readonly narrow: Column; readonly wide: Column; readonly height: number },
): Block[] {
  let blocks: Block[] = []
  let broad = false
  for (const section of sections) {
    const used: number = heightOf(blocks)
    if (!broad && blocks.length > 0 && used > height - 12) broad = true
    const next: Block[] = section(broad ? wide : narrow)
    const clear: Block = { height: Math.max(0, height - used), before: 0, draw: () => {} }
    const lift: boolean =
      !broad && blocks.length > 0 && used > height - 60 && used + heightOf(next) > height + 60
    broad = broad || lift
    blocks = lift ? [...blocks, clear, ...section(wide)] : [...blocks, ...next]
  }
  return [...blocks, { height: Math.max(0, height - heightOf(blocks)), before: 0, draw: () => {} }]
}

const figureWords = ({ language, words }: HandoutSheet, points: number): string =>
  points === 0 ? words.figurePlain : counted({ tag: language }, words.figure, points)

interface Figures {
  readonly width: number
  readonly column: Column
}

function figuresAt({ area }: Paper, views: Views, height: number, { scale }: Density): Figures {
  const width =
    views.reduce((sum, view) => sum + figureWidth(view, height, scale), 0) +
    Math.max(0, views.length - 1) * BETWEEN_VIEWS
  return { width, column: { x: area.left, width: area.width - width - FIGURE_GAP } }
}

/** The height of the figures, a little less where the column beside them would not take a long word. */
function readableBeside(paper: Paper, views: Views, wanted: number, density: Density): number {
  const least = LEAST_COLUMN * density.body.size
  let height = wanted
  while (height > wanted * SMALLEST_FIGURE && figuresAt(paper, views, height, density).column.width < least)
    height -= density.grid / 2
  return height
}

/**
 * What was done, how it may feel, the next days: text on the left, the figure on the right. The figure grows with a
 * long list of points, which makes the text's column narrower: so that list is measured twice.
 */
export function openingBlocks(paper: Paper, sheet: HandoutSheet, density: Density): Block[] {
  const views = viewsToShow(sheet.points, sheet.workedZones)
  const groups = groupsOf(sheet.points, views)
  const sections = sectionsOf(paper, sheet, groups, density)
  if (views.length === 0) return sections.flatMap((section) => section(fullWidth(paper)))
  const several = views.length > 1
  const least = density.figureHeight * (several ? 0.94 : 1)
  const list = heightOf(sections[0]?.(figuresAt(paper, views, least, density).column) ?? [])
  const height = several
    ? readableBeside(paper, views, least, density)
    : Math.min(Math.max(least, list * 0.8), Math.max(least, TALLEST_FIGURE))
  const { width, column } = figuresAt(paper, views, height, density)
  const marked = groups.flatMap((group) => group.marked)
  const drawFigures = (top: number): void => {
    let x = paper.area.right - width
    for (const view of views) {
      const points = marked.filter(({ place }) => place.view === view)
      paper.tagged(
        'Figure',
        () =>
          drawFigure(
            paper,
            { view, points, worked: sheet.workedZones, words: sheet.words, scale: density.scale },
            { x, y: top, height },
          ),
        { alt: figureWords(sheet, points.length) },
      )
      x += figureWidth(view, height, density.scale) + BETWEEN_VIEWS
    }
  }
  const [first, ...rest] = besideFigure(sections, {
    narrow: column,
    wide: fullWidth(paper),
    height: gridded(density, height),
  })
  if (first === undefined) return []
  // beside the first heading, and after it for who has the sheet read aloud
  const withFigures: Block = {
    ...first,
    draw(y) {
      first.draw(y)
      drawFigures(y)
    },
  }
  return [withFigures, ...rest]
}
