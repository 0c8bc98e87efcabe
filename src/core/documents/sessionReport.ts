import type { Side } from '../../body/views.ts'
import { drawFigure, figureWidth, type MarkedPoint, viewsToShow, type WorkedZone } from './figure.ts'
import { type Block, heightOf, place } from './flow.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import { sectionBlocks } from './sectionBlocks.ts'
import type { Letterhead } from './sheet/content.ts'
import { type Density, densities, roomy } from './sheet/density.ts'
import { letterhead } from './sheet/head.ts'
import { type Column, headingBlock, numbered, paragraph } from './sheet/prose.ts'
import { layText } from './text.ts'

export interface ReportPoint extends Omit<MarkedPoint, 'number'> {
  /** "Infraspinatus left: active trigger point, pain 6". */
  readonly words: string
  readonly side: Side
}

/** A heading with its lines; a line may have a lead set strong, "S". */
export interface ReportSection {
  readonly title: string
  readonly lines: readonly { readonly lead: string; readonly text: string }[]
  /** Lines as items of a list. */
  readonly listed: boolean
}

/** Everything a session report says, in the order in which it is read. For the practice's own file and for colleagues. */
export interface SessionReport {
  /** Moment of making, ISO in UTC. */
  readonly createdAt: string
  readonly letterhead: Letterhead
  readonly title: string
  /** Client, day and length in one line. */
  readonly about: string
  readonly points: readonly ReportPoint[]
  readonly worked: readonly WorkedZone[]
  readonly sections: readonly ReportSection[]
}

const words = {
  views: { anterior: 'Front', posterior: 'Back', left: 'Left side', right: 'Right side', soles: 'Soles' },
  yourLeft: 'left',
  yourRight: 'right',
  shaded: 'shaded: planned or worked',
} as const

const chart = 'Chart'
const nothing = 'Nothing is marked.'
const GAP = 20

function titleOf(paper: Paper, { title, about }: SessionReport, density: Density): Block {
  const { area } = paper
  const heading = layText(paper, title, density.title, area.width)
  const under = layText(paper, about, density.subtitle, area.width)
  return {
    height: heading.height + under.height,
    before: density.section,
    draw(y) {
      paper.tagged('H1', () => heading.draw(area.left, y))
      paper.tagged('P', () => under.draw(area.left, y + heading.height))
    },
  }
}

/** The chart with its list on the left, the figure on the right, and as many sections beside it as its height takes. */
function opening(paper: Paper, report: SessionReport, density: Density): Block[] {
  const views = viewsToShow(report.points, report.worked)
  const wide: Column = { x: paper.area.left, width: paper.area.width }
  const height = density.figureHeight
  const breadth = views.reduce((sum, view) => sum + figureWidth(view, height, density.scale) + GAP, 0)
  const narrow: Column = { x: wide.x, width: wide.width - breadth }
  const marked = report.points.map((point, index) => ({ ...point, number: index + 1 }))
  const list = paper.list()
  let blocks: Block[] = [
    headingBlock(paper, chart, density.heading, narrow, density.section),
    ...(marked.length === 0
      ? [paragraph(paper, nothing, density.body, narrow)]
      : marked.map((point) => numbered(paper, list, point.number, point.words, density.body, narrow, 1.5))),
  ]
  let beside = views.length > 0
  for (const section of report.sections) {
    const next = sectionBlocks(paper, section, density, beside ? narrow : wide)
    if (beside && heightOf([...blocks, ...next]) > height) {
      blocks.push({ height: Math.max(0, height - heightOf(blocks)), before: 0, draw: () => {} })
      beside = false
      blocks = [...blocks, ...sectionBlocks(paper, section, density, wide)]
    } else {
      blocks = [...blocks, ...next]
    }
  }
  const [first, ...rest] = blocks
  if (first === undefined) return blocks
  const withFigures: Block = {
    ...first,
    draw(y) {
      first.draw(y)
      let x = paper.area.right - breadth + GAP
      for (const view of views) {
        const points = marked.filter((point) => point.place.view === view)
        const drawing = { view, points, worked: report.worked, words, scale: density.scale }
        paper.tagged('Figure', () => drawFigure(paper, drawing, { x, y, height }), {
          alt: `${words.views[view]}: ${points.length} points marked.`,
        })
        x += figureWidth(view, height, density.scale) + GAP
      }
    },
  }
  return [withFigures, ...rest]
}

/** Draws a session report, on one page where it fits. The same report gives the same bytes. */
export async function sessionReportPdf(report: SessionReport, resources: string): Promise<Pages> {
  const paper = openPaper({
    resources,
    title: 'Session report',
    author: report.letterhead.therapistName || report.letterhead.practiceName,
    language: 'en',
    createdAt: new Date(report.createdAt),
  })
  const blocksIn = (density: Density): Block[] => [
    letterhead(paper, report.letterhead, density),
    titleOf(paper, report, density),
    ...opening(paper, report, density),
  ]
  const fitting = densities.find((density) => heightOf(blocksIn(density)) <= paper.area.height)
  place(paper, blocksIn(fitting ?? densities.at(-1) ?? roomy), paper.area.top)
  return paper.finish()
}
