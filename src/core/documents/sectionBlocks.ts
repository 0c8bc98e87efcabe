import type { Block } from './flow.ts'
import type { Paper } from './paper.ts'
import type { ReportSection } from './sessionReport.ts'
import { type Density, strong } from './sheet/density.ts'
import { bullet, type Column, headingBlock, paragraph } from './sheet/prose.ts'

/** A section of a report or a record: its heading, then each line as an item of a list or behind its lead. */
export function sectionBlocks(
  paper: Paper,
  { title, lines, listed }: ReportSection,
  density: Density,
  column: Column,
): Block[] {
  const list = paper.list()
  return [
    headingBlock(paper, title, density.heading, column, density.section),
    ...lines.map(({ lead, text }) =>
      listed
        ? bullet(paper, list, text, density.body, column, 1)
        : paragraph(
            paper,
            lead === '' ? text : [{ text: `${lead}  `, style: strong(density.body) }, text],
            density.body,
            column,
            2,
          ),
    ),
  ]
}
