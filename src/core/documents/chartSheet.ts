import type { Place, ViewId } from '../../body/views.ts'
import { viewIds } from '../../body/views.ts'
import type { LegendEntry, LegendId } from '../../contract/models/legend.ts'
import { legendRow, tableBlocks } from './chartTable.ts'
import { drawFigure, figureWidth, type MarkedPoint } from './figure.ts'
import { type Block, place } from './flow.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import type { Letterhead } from './sheet/content.ts'
import { roomy } from './sheet/density.ts'
import { letterhead } from './sheet/head.ts'
import { signColours } from './signs.ts'
import { layText } from './text.ts'

/** One point or mark of the chart, with its words for the table. */
export interface ChartRow extends Omit<MarkedPoint, 'number' | 'sign' | 'place'> {
  readonly legend: LegendId
  readonly place: Place
  readonly gone: boolean
  /** "Infraspinatus, left". */
  readonly where: string
  readonly what: string
  readonly pain: string
  readonly tender: string
  readonly remarks: string
}

/** Something drawn on one view: pain, or where a point is felt to go. */
export interface SheetArea {
  readonly view: ViewId
  readonly path: string
  readonly legend: LegendId
}

/** A session's chart on paper: for the practice's own file and for colleagues. */
export interface ChartSheet {
  /** Moment of making, ISO in UTC. */
  readonly createdAt: string
  readonly letterhead: Letterhead
  /** Client, day and session in one line. */
  readonly about: string
  /** In the order in which they are numbered. */
  readonly rows: readonly ChartRow[]
  readonly areas: readonly SheetArea[]
  readonly legend: readonly LegendEntry[]
}

export const chartTitle = 'Body chart'

const words = {
  views: { anterior: 'Front', posterior: 'Back', left: 'Left side', right: 'Right side', soles: 'Soles' },
  yourLeft: "client's left",
  yourRight: "client's right",
  shaded: '',
} as const

const GAP = 12
const TALLEST = 400
/** Figures smaller than this are hard to read: then they take a second row. */
const SMALLEST = 270
/** Soles by themselves: their numbers want room, feet do not need more. */
const SOLES = 186

/** Back and front always, for what is not marked is told too; the others where something is. */
function viewsOf({ rows, areas }: ChartSheet): readonly ViewId[] {
  const used = new Set([...rows.map((row) => row.place.view), ...areas.map(({ view }) => view)])
  // a whole zone shows in side views as well; they are drawn for what lies there alone
  const placed = new Set(rows.map((row) => row.place.view))
  return viewIds.filter(
    (view) =>
      view === 'posterior' || view === 'anterior' || placed.has(view) || (view === 'soles' && used.has(view)),
  )
}

const breadthOf = (views: readonly ViewId[], height: number): number =>
  views.reduce((sum, view) => sum + figureWidth(view, height), 0) + GAP * (views.length - 1)

function fittingHeight(views: readonly ViewId[], width: number): number {
  if (views.includes('soles')) return SOLES
  for (let height = TALLEST; height > SMALLEST; height -= 5) {
    if (breadthOf(views, height) <= width) return height
  }
  return SMALLEST
}

/** The views in rows, as large as they fit; the soles by themselves. */
function rowsOf(views: readonly ViewId[], width: number): (readonly ViewId[])[] {
  const rows: ViewId[][] = []
  for (const view of views) {
    const last = rows.at(-1)
    if (last !== undefined && view !== 'soles' && breadthOf([...last, view], SMALLEST) <= width)
      last.push(view)
    else rows.push([view])
  }
  return rows
}

function figures(paper: Paper, sheet: ChartSheet, views: readonly ViewId[], before: number): Block {
  const height = fittingHeight(views, paper.area.width)
  const looks = new Map(sheet.legend.map((entry) => [entry.id, entry]))
  const colourOf = (id: LegendId): string => signColours[looks.get(id)?.colour ?? 'ink']
  const numbered = sheet.rows.map((row, at): MarkedPoint & { readonly place: Place } => {
    const { symbol, colour } = looks.get(row.legend) ?? { symbol: 'dot', colour: 'ink' }
    return { ...row, number: at + 1, sign: { symbol, colour } }
  })
  return {
    height,
    before,
    draw(y) {
      let x = paper.area.left + (paper.area.width - breadthOf(views, height)) / 2
      for (const view of views) {
        const points = numbered.filter((point) => point.place.view === view)
        const areas = sheet.areas
          .filter((area) => area.view === view)
          .map(({ path, legend }) => ({
            path,
            colour: colourOf(legend),
            felt: legend === 'referral' ? ('from elsewhere' as const) : ('here' as const),
          }))
        paper.tagged(
          'Figure',
          () => drawFigure(paper, { view, points, areas, worked: [], words, scale: 1 }, { x, y, height }),
          { alt: `${words.views[view]}: ${points.length} marked.` },
        )
        x += figureWidth(view, height) + GAP
      }
    },
  }
}

function title(paper: Paper, { about }: ChartSheet): Block {
  const { area } = paper
  const heading = layText(paper, chartTitle, roomy.title, area.width)
  const under = layText(paper, about, roomy.subtitle, area.width)
  return {
    height: heading.height + under.height,
    before: roomy.section,
    draw(y) {
      paper.tagged('H1', () => heading.draw(area.left, y))
      paper.tagged('P', () => under.draw(area.left, y + heading.height))
    },
  }
}

/** Draws a session's chart: the views, the legend of what is on them, and the table. The same chart gives the same bytes. */
export async function chartSheetPdf(sheet: ChartSheet, resources: string): Promise<Pages> {
  const paper = openPaper({
    resources,
    title: chartTitle,
    author: sheet.letterhead.therapistName || sheet.letterhead.practiceName,
    language: 'en',
    createdAt: new Date(sheet.createdAt),
  })
  const used = new Set([
    ...sheet.rows.map(({ legend }) => legend),
    ...sheet.areas.map(({ legend }) => legend),
  ])
  place(
    paper,
    [
      letterhead(paper, sheet.letterhead, roomy),
      title(paper, sheet),
      ...rowsOf(viewsOf(sheet), paper.area.width).map((views, at) =>
        figures(paper, sheet, views, at === 0 ? 10 : 6),
      ),
      ...legendRow(
        paper,
        sheet.legend.filter(({ id }) => used.has(id)),
      ),
      ...tableBlocks(paper, sheet),
    ],
    paper.area.top,
  )
  return paper.finish()
}
