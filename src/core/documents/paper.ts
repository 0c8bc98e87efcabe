import PDFDocument from 'pdfkit'
import { type FontFace, fontsIn } from './fonts.ts'
import { type Ink, stampsOf } from './ink.ts'
import { fontBookOf } from './lettering/fontBook.ts'
import { type PlacedLine, writing } from './lettering/line.ts'
import { type Area, areaOf, type PaperSize, paperSizes } from './page.ts'

/** What a finished document is: its bytes, how many pages, and which characters no font has. */
export interface Pages {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly missingCharacters: readonly string[]
  /** What stands on it, line by line in the order in which it was drawn. */
  readonly text: string
}

/** Items of one list, each perhaps with what stands for it in front. */
export interface TagList {
  item(body: () => void, label?: () => void): void
}

/** A PDF being drawn, with the fonts it may use. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument
  readonly faces: readonly FontFace[]
  readonly area: Area
  /** Told of a character that no font has. */
  missing(character: string): void
  /** Told of a line that was drawn. */
  said(line: string): void
  /** Writes lines on the current page. */
  write(lines: readonly PlacedLine[]): void
  /** Draws what many documents have, on the current page as its coordinates are. */
  stamp(ink: Ink): void
  /** Begins a new page; the first one is begun already. */
  turn(): void
  pageCount(): number
  /** Draws something that readers of the text know by its kind: H1, H2, P, L, Figure ... */
  tagged(kind: string, draw: () => void, about?: { readonly alt?: string; readonly lang?: string }): void
  /** A list that readers of the text know as one; it begins where its first item is drawn. */
  list(): TagList
  /** Draws what carries no meaning: rules, boxes, page numbers. */
  decoration(draw: () => void): void
  /** Ends the document. */
  finish(): Promise<Pages>
}

/**
 * Begins a document, on A4 unless told otherwise. `title` must hold nothing of a client: viewers show it in the window's bar. The same input
 * gives the same bytes, for the only date in it is `createdAt`.
 */
export function openPaper(about: {
  readonly resources: string
  readonly title: string
  readonly author: string
  readonly language: string
  readonly createdAt: Date
  readonly size?: PaperSize
}): Paper {
  const size = about.size ?? 'a4'
  const { width, height } = paperSizes[size]
  const faces = fontsIn(about.resources)
  const doc = new PDFDocument({
    size: [width, height],
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: about.language,
    displayTitle: true,
    // none: fonts are embedded by their own book, and pdfkit would look for its standard fonts beside its own module
    font: '',
    info: {
      Title: about.title,
      Author: about.author,
      Creator: 'Effleurage',
      Producer: 'Effleurage',
      CreationDate: about.createdAt,
    },
  })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve())
    doc.on('error', reject)
  })
  const root = doc.struct('Document')
  doc.addStructure(root)
  const fonts = fontBookOf(doc)
  const missing = new Set<string>()
  const said: string[] = []
  const lists: PDFKit.PDFStructureElement[] = []
  let pages = 1
  return {
    doc,
    faces,
    area: areaOf(size),
    missing: (character) => missing.add(character),
    said: (line) => said.push(line),
    write(lines) {
      const operators = writing(fonts, lines)
      if (operators !== '') doc.addContent(operators)
    },
    stamp: stampsOf(doc),
    turn() {
      doc.addPage()
      pages++
    },
    pageCount: () => pages,
    tagged(kind, draw, about = {}) {
      root.add(doc.struct(kind, { ...about }, draw))
    },
    list() {
      let list: PDFKit.PDFStructureElement | null = null
      return {
        item(body, label) {
          if (list === null) {
            list = doc.struct('L')
            lists.push(list)
            root.add(list)
          }
          const item = doc.struct('LI')
          list.add(item)
          if (label !== undefined) item.add(doc.struct('Lbl', {}, label))
          item.add(doc.struct('LBody', {}, body))
          item.end()
        },
      }
    },
    decoration(draw) {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
    async finish() {
      for (const list of lists) list.end()
      root.end()
      fonts.close()
      doc.end()
      await ended
      return { bytes: Buffer.concat(chunks), pages, missingCharacters: [...missing], text: said.join('\n') }
    },
  }
}
