import type { Side } from '../../body/views.ts'
import type { MarkedPoint } from './figure.ts'
import { type Block, heightOf, place } from './flow.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import type { Letterhead } from './sheet/content.ts'
import { type Density, densities, roomy, strong } from './sheet/density.ts'
import { letterhead } from './sheet/head.ts'
import { bullet, type Column, headingBlock, paragraph } from './sheet/prose.ts'
import { layText } from './text.ts'

export interface LetterFinding extends Omit<MarkedPoint, 'number'> {
  /** "Infraspinatus left: active trigger point, pain 6 (3 March 2026)". */
  readonly words: string
  readonly side: Side
}

/** Everything a letter says, in the order in which it is read. */
export interface Letter {
  /** Moment of making, ISO in UTC. */
  readonly createdAt: string
  readonly letterhead: Letterhead
  readonly to: string
  readonly date: string
  readonly subject: string
  /** Paragraphs parted by empty lines; the closing is part of it. */
  readonly body: string
  readonly sessions: readonly string[]
  readonly findings: readonly LetterFinding[]
}

/** Whom it goes to on the left, the day on the right, as letters begin everywhere. */
function addressBlock(paper: Paper, { to, date }: Letter, density: Density): Block {
  const { area } = paper
  const dayWidth = 150
  const address = layText(paper, to, density.body, area.width - dayWidth - 20)
  const day = layText(paper, date, density.body, dayWidth, 'right')
  return {
    height: Math.max(address.height, day.height, 5 * density.body.leading),
    before: density.section * 2,
    draw(y) {
      if (to !== '') paper.tagged('P', () => address.draw(area.left, y))
      paper.tagged('P', () => day.draw(area.right - dayWidth, y))
    },
  }
}

function subjectBlock(paper: Paper, { subject }: Letter, density: Density): Block {
  const { area } = paper
  const box = layText(paper, subject, strong({ ...density.body, size: density.body.size + 1 }), area.width)
  return {
    height: box.height,
    before: density.section * 1.5,
    keepWithNext: true,
    draw: (y) => paper.tagged('H1', () => box.draw(area.left, y)),
  }
}

/** The closing stands below the lists: what follows the last greeting is the name. */
const parts = (body: string): string[] => body.split(/\n{2,}/).filter((part) => part.trim() !== '')

function listBlocks(
  paper: Paper,
  title: string,
  lines: readonly string[],
  density: Density,
  column: Column,
): Block[] {
  if (lines.length === 0) return []
  const list = paper.list()
  return [
    headingBlock(paper, title, density.heading, column, density.section),
    ...lines.map((text) => bullet(paper, list, text, density.body, column, 1.5)),
  ]
}

/** Draws a letter, on one page where it fits. The same letter gives the same bytes. */
export async function letterPdf(letter: Letter, resources: string): Promise<Pages> {
  const paper = openPaper({
    resources,
    title: 'Letter',
    author: letter.letterhead.therapistName || letter.letterhead.practiceName,
    language: 'en',
    createdAt: new Date(letter.createdAt),
  })
  const column: Column = { x: paper.area.left, width: paper.area.width }
  const blocksIn = (density: Density): Block[] => [
    letterhead(paper, letter.letterhead, density),
    addressBlock(paper, letter, density),
    ...(letter.subject === '' ? [] : [subjectBlock(paper, letter, density)]),
    ...parts(letter.body).map((text) =>
      paragraph(paper, text, density.body, column, density.body.leading * 0.7),
    ),
    ...listBlocks(paper, 'Sessions', letter.sessions, density, column),
    ...listBlocks(
      paper,
      'Findings',
      letter.findings.map(({ words }) => words),
      density,
      column,
    ),
  ]
  const fitting = densities.find((density) => heightOf(blocksIn(density)) <= paper.area.height)
  place(paper, blocksIn(fitting ?? densities.at(-1) ?? roomy), paper.area.top)
  return paper.finish()
}
