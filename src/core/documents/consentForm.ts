import { type SignatureStrokes, signatureField } from '../../contract/models/agreement.ts'
import { type Block, heightOf, place } from './flow.ts'
import { penLines } from './form/penLine.ts'
import { boxSize, drawBox } from './form/tickBox.ts'
import { colours, type PaperSize } from './page.ts'
import { openPaper, type Pages, type Paper } from './paper.ts'
import type { Letterhead } from './sheet/content.ts'
import { type Density, densities, roomy, strong } from './sheet/density.ts'
import { letterhead } from './sheet/head.ts'
import { type Column, headingBlock, paragraph } from './sheet/prose.ts'
import { layText } from './text.ts'

/** A form of consent: as it was signed on the screen, or to be signed by hand. */
export interface ConsentForm {
  /** Moment of making, ISO in UTC. */
  readonly createdAt: string
  readonly letterhead: Letterhead
  /** Name and birth date; null leaves lines to write on. */
  readonly client: string | null
  readonly texts: readonly { readonly title: string; readonly body: string; readonly version: number }[]
  readonly signature: {
    readonly by: string
    readonly strokes: SignatureStrokes
    /** The day in words. */
    readonly on: string
  } | null
}

const heading = 'Consent'
const agreed = 'I have read this and agree.'
const fieldWidth = 250
const fieldHeight = (fieldWidth * signatureField.height) / signatureField.width

/** The signature as lines: it stays sharp at any size, and nothing but the drawing is kept of it. */
function drawSignature(paper: Paper, strokes: SignatureStrokes, x: number, y: number): void {
  const { doc } = paper
  const scale = fieldWidth / signatureField.width
  doc.lineWidth(1.3).lineJoin('round').lineCap('round').strokeColor(colours.ink)
  for (const stroke of strokes) {
    stroke.forEach(([across, down], index) => {
      const [toX, toY] = [x + across * scale, y + down * scale]
      if (index === 0) doc.moveTo(toX, toY)
      // A line of no length with round ends is a dot.
      if (index > 0 || stroke.length === 1) doc.lineTo(toX, toY)
    })
    doc.stroke()
  }
}

function tickLine(paper: Paper, ticked: boolean, density: Density, column: Column): Block {
  const words = layText(paper, agreed, strong(density.body), column.width - 18)
  return {
    height: Math.max(words.height, boxSize),
    before: 6,
    draw(y) {
      paper.decoration(() => drawBox(paper, column.x + 0.5, y + (density.body.leading - boxSize) / 2, ticked))
      paper.tagged('P', () => words.draw(column.x + 18, y))
    },
  }
}

function signatureBlock(paper: Paper, { signature }: ConsentForm, density: Density, column: Column): Block {
  const words =
    signature === null ? 'Signature' : `Signed on the screen by ${signature.by} on ${signature.on}`
  const label = layText(paper, words, density.small, column.width)
  return {
    height: fieldHeight + 4 + label.height,
    before: density.section,
    draw(y) {
      if (signature !== null)
        paper.tagged('Figure', () => drawSignature(paper, signature.strokes, column.x, y), {
          alt: `Signature of ${signature.by}`,
        })
      paper.decoration(() =>
        paper.doc
          .moveTo(column.x, y + fieldHeight)
          .lineTo(column.x + fieldWidth, y + fieldHeight)
          .lineWidth(0.6)
          .strokeColor(colours.contour)
          .stroke(),
      )
      paper.tagged('P', () => label.draw(column.x, y + fieldHeight + 4))
    },
  }
}

function blocksOf(paper: Paper, form: ConsentForm, density: Density): Block[] {
  const column: Column = { x: paper.area.left, width: paper.area.width }
  const title = layText(paper, heading, density.title, column.width)
  const isBlank = form.signature === null
  const who: Block =
    form.client === null
      ? penLines(
          paper,
          [
            { label: 'Name', share: 0.62 },
            { label: 'Born on', share: 0.38 },
          ],
          density.body,
          column,
        )
      : paragraph(paper, form.client, density.subtitle, column)
  return [
    letterhead(paper, form.letterhead, density),
    {
      height: title.height,
      before: density.section,
      draw: (y) => paper.tagged('H1', () => title.draw(column.x, y)),
    },
    who,
    ...form.texts.flatMap(({ title: name, body, version }) => [
      headingBlock(paper, name, density.heading, column, density.section),
      ...body
        .split(/\n{2,}/)
        .map((text, index) => paragraph(paper, text, density.body, column, index === 0 ? 1 : 5)),
      tickLine(paper, !isBlank, density, column),
      paragraph(paper, `Version ${version}`, density.small, column, 2),
    ]),
    ...(isBlank
      ? [
          penLines(
            paper,
            [
              { label: 'Signed by', share: 0.62 },
              { label: 'on', share: 0.38 },
            ],
            density.body,
            column,
            density.section,
          ),
        ]
      : []),
    signatureBlock(paper, form, density, column),
  ]
}

/** Draws the form, on one page where it fits. The same form gives the same bytes. */
export async function consentFormPdf(form: ConsentForm, resources: string, size: PaperSize): Promise<Pages> {
  const paper = openPaper({
    resources,
    title: 'Consent form',
    author: form.letterhead.therapistName || form.letterhead.practiceName,
    language: 'en',
    createdAt: new Date(form.createdAt),
    size,
  })
  const fitting = densities.find((density) => heightOf(blocksOf(paper, form, density)) <= paper.area.height)
  place(paper, blocksOf(paper, form, fitting ?? roomy), paper.area.top)
  return paper.finish()
}
