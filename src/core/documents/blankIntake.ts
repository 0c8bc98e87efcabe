import { figure } from '../../body/figure/figure.ts'
import type { ViewId } from '../../body/views.ts'
import type { IntakeForm, IntakeGroup, IntakeQuestion } from '../../contract/models/intake.ts'
import { type Block, place } from './flow.ts'
import { penHeight, penLines, writingRoom } from './form/penLine.ts'
import { boxSize, drawBox } from './form/tickBox.ts'
import { colours, type PaperSize } from './page.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import type { Letterhead } from './sheet/content.ts'
import { roomy, strong } from './sheet/density.ts'
import { letterhead } from './sheet/head.ts'
import { type Column, headingBlock, paragraph } from './sheet/prose.ts'
import { layText } from './text.ts'

/** The questions of an intake, to be printed and filled in by hand. */
export interface BlankIntake {
  /** Moment of making, ISO in UTC. */
  readonly createdAt: string
  readonly letterhead: Letterhead
  readonly form: IntakeForm
}

const { body, small, heading, title, section } = roomy
const INDENT = 16
const linesOf = { line: 1, text: 2 } as const

function question(paper: Paper, { label, kind }: IntakeQuestion, column: Column): Block[] {
  const words: Block = { ...paragraph(paper, label, body, column, 5), keepWithNext: true }
  return [words, writingRoom(paper, linesOf[kind], column)]
}

/** A box, the everyday word, and a line for since when, the side, and who treats it. */
function condition(paper: Paper, words: string, column: Column): Block {
  const box = layText(paper, words, body, column.width - INDENT)
  const height = box.height + penHeight * 0.62
  return {
    height,
    before: 3,
    draw(y) {
      paper.decoration(() => drawBox(paper, column.x + 0.5, y + (body.leading - boxSize) / 2))
      paper.tagged('P', () => box.draw(column.x + INDENT, y))
      paper.decoration(() =>
        paper.doc
          .moveTo(column.x + INDENT, y + height - 2)
          .lineTo(column.x + column.width, y + height - 2)
          .lineWidth(0.5)
          .strokeColor(colours.line)
          .stroke(),
      )
    },
  }
}

const GUTTER = 22

/** The conditions of one group in two columns, a row at a time, so that a page may turn between rows. */
function group(paper: Paper, { title: name, conditions }: IntakeGroup, column: Column): Block[] {
  const width = (column.width - GUTTER) / 2
  const rows: Block[] = []
  for (let at = 0; at < conditions.length; at += 2) {
    const pair = conditions
      .slice(at, at + 2)
      .map(({ everyday }, index) =>
        condition(paper, everyday, { x: column.x + index * (width + GUTTER), width }),
      )
    rows.push({
      height: Math.max(...pair.map(({ height }) => height)),
      before: 3,
      draw: (y) => {
        for (const one of pair) one.draw(y)
      },
    })
  }
  return [{ ...paragraph(paper, name, strong(body), column, 7), keepWithNext: true }, ...rows]
}

const views: readonly { readonly view: ViewId; readonly words: string }[] = [
  { view: 'anterior', words: 'Front' },
  { view: 'posterior', words: 'Back' },
]
const figureHeight = 430
const TOP = 92
const BOTTOM = 1918

/** Front and back in outline, light enough to draw on, with the client's own sides named. */
function outlines(paper: Paper, column: Column): Block {
  const { doc } = paper
  return {
    height: figureHeight + 28,
    before: 4,
    draw(y) {
      const scale = figureHeight / (BOTTOM - TOP)
      views.forEach(({ view, words }, index) => {
        const middle = column.x + (column.width * (index * 2 + 1)) / 4
        const width = column.width / 2 - 40
        paper.tagged(
          'Figure',
          () => {
            doc.save()
            doc.translate(middle - 500 * scale, y - TOP * scale).scale(scale)
            doc.lineJoin('round').lineCap('round')
            for (const { d } of figure.views[view].details)
              doc
                .path(d)
                .lineWidth(0.4 / scale)
                .strokeColor(colours.line)
                .stroke()
            for (const path of figure.views[view].outline)
              doc
                .path(path)
                .lineWidth(0.8 / scale)
                .strokeColor(colours.contour)
                .stroke()
            doc.restore()
          },
          { alt: `${words} of the body, to draw on` },
        )
        paper.tagged('P', () => {
          const [left, right] = view === 'anterior' ? ['right', 'left'] : ['left', 'right']
          layText(paper, words, strong(small), width, 'centre').draw(middle - width / 2, y + figureHeight + 4)
          layText(paper, left ?? '', small, width / 2).draw(middle - width / 2, y + figureHeight + 4)
          layText(paper, right ?? '', small, width / 2, 'right').draw(middle, y + figureHeight + 4)
        })
      })
    },
  }
}

function blocksOf(paper: Paper, { letterhead: head, form }: BlankIntake): Block[] {
  const column: Column = { x: paper.area.left, width: paper.area.width }
  const name = layText(paper, 'Before your first treatment', title, column.width)
  return [
    letterhead(paper, head, roomy),
    {
      height: name.height,
      before: section,
      draw: (y) => paper.tagged('H1', () => name.draw(column.x, y)),
    },
    penLines(
      paper,
      [
        { label: 'Name', share: 0.62 },
        { label: 'Born on', share: 0.38 },
      ],
      body,
      column,
    ),
    penLines(
      paper,
      [
        { label: 'Telephone', share: 0.5 },
        { label: 'Date', share: 0.5 },
      ],
      body,
      column,
    ),
    ...form.sections.flatMap(({ title: words, questions, checklist }) => [
      headingBlock(paper, words, heading, column, section + 4),
      ...(checklist
        ? [
            paragraph(
              paper,
              'Tick what you have or have had. On the line: since when, which side, who treats it, and whether a doctor has agreed to massage.',
              body,
              column,
            ),
            ...form.groups.flatMap((one) => group(paper, one, column)),
            ...question(paper, { id: '', kind: 'text', label: 'Anything else' }, column),
          ]
        : questions.flatMap((one) => question(paper, one, column))),
    ]),
    headingBlock(paper, 'Where it hurts', heading, column, section + 4),
    {
      ...paragraph(
        paper,
        'Draw on the figure where it hurts, where it goes numb, or where it pulls.',
        body,
        column,
      ),
      keepWithNext: true,
    },
    outlines(paper, column),
  ]
}

/** Draws the form on as many pages as it takes. The same form gives the same bytes. */
export async function blankIntakePdf(
  intake: BlankIntake,
  resources: string,
  size: PaperSize,
): Promise<Pages> {
  const paper = openPaper({
    resources,
    title: 'Intake form',
    author: intake.letterhead.therapistName || intake.letterhead.practiceName,
    language: 'en',
    createdAt: new Date(intake.createdAt),
    size,
  })
  place(paper, blocksOf(paper, intake), paper.area.top)
  return paper.finish()
}
