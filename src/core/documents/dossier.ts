import { type Block, place } from './flow.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import { sectionBlocks } from './sectionBlocks.ts'
import type { ReportSection } from './sessionReport.ts'
import type { Letterhead } from './sheet/content.ts'
import { type Density, densities, roomy, strong } from './sheet/density.ts'
import { letterhead } from './sheet/head.ts'
import type { Column } from './sheet/prose.ts'
import { layText } from './text.ts'

/** A stretch of the record, a session most often; one without a title belongs to what stands above it. */
export interface DossierPart {
  readonly title: string
  readonly sections: readonly ReportSection[]
}

/** Everything on record about one client, in order. */
export interface Dossier {
  /** Moment of making, ISO in UTC. */
  readonly createdAt: string
  readonly letterhead: Letterhead
  readonly title: string
  /** The client, and as of when. */
  readonly about: string
  readonly parts: readonly DossierPart[]
}

function titleBlock(paper: Paper, { title, about }: Dossier, density: Density): Block {
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

/** The day of a session with a line above it, so that a page is looked through quickly. */
function partHeading(paper: Paper, title: string, density: Density): Block {
  const { area } = paper
  const box = layText(paper, title, strong(density.name), area.width)
  return {
    height: box.height + 6,
    before: density.section * 2,
    keepWithNext: true,
    draw(y) {
      paper.decoration(() =>
        paper.doc.moveTo(area.left, y).lineTo(area.right, y).lineWidth(0.7).strokeColor('#e4ddd2').stroke(),
      )
      paper.tagged('H2', () => box.draw(area.left, y + 6))
    },
  }
}

/** Whose page it is and which of how many, in the white edge at the foot: sheets of a record come apart. */
function numberPages(paper: Paper, { about }: Dossier, { detail }: Density): void {
  const { doc, area } = paper
  const pages = paper.pageCount()
  for (let page = 0; page < pages; page++) {
    doc.switchToPage(page)
    const line = layText(paper, `${about} · page ${page + 1} of ${pages}`, detail, area.width, 'right')
    paper.decoration(() => line.draw(area.left, area.bottom + 6))
  }
}

/** Draws everything on record about a client. The same record gives the same bytes. */
export async function dossierPdf(dossier: Dossier, resources: string): Promise<Pages> {
  const paper = openPaper({
    resources,
    title: 'Client record',
    author: dossier.letterhead.therapistName || dossier.letterhead.practiceName,
    language: 'en',
    createdAt: new Date(dossier.createdAt),
  })
  const density = densities[1] ?? roomy
  const column: Column = { x: paper.area.left, width: paper.area.width }
  const parts = dossier.parts
    .map((part) => ({ ...part, sections: part.sections.filter(({ lines }) => lines.length > 0) }))
    .filter(({ sections }) => sections.length > 0)
  place(
    paper,
    [
      letterhead(paper, dossier.letterhead, density),
      titleBlock(paper, dossier, density),
      ...parts.flatMap(({ title, sections }) => [
        ...(title === '' ? [] : [partHeading(paper, title, density)]),
        ...sections
          .filter(({ lines }) => lines.length > 0)
          .flatMap((section) => sectionBlocks(paper, section, density, column)),
      ]),
    ],
    paper.area.top,
  )
  numberPages(paper, dossier, density)
  return paper.finish()
}
