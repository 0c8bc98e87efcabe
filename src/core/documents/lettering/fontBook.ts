import { programOf } from './program.ts'
import type { LetterGlyph, Shaped, Typeface } from './typeface.ts'

/** The fonts of one document. */
export interface FontBook {
  /** The name by which the current page knows the font of these words; what they need of it will be embedded. */
  use(typeface: Typeface, words: readonly Shaped[]): string
  /** Embeds what was used. Nothing can be used afterwards. */
  close(): void
}

interface Used {
  readonly name: string
  readonly reference: PDFKit.PDFKitReference
  readonly rare: Map<number, LetterGlyph>
}

/** Begins the fonts of a document. */
export function fontBookOf(doc: PDFKit.PDFDocument): FontBook {
  const fonts = new Map<Typeface, Used>()
  return {
    use(typeface, words) {
      let used = fonts.get(typeface)
      if (used === undefined) {
        used = { name: `F${fonts.size + 1}`, reference: doc.ref({}), rare: new Map() }
        fonts.set(typeface, used)
      }
      for (const { rare } of words) for (const glyph of rare) used.rare.set(glyph.id, glyph)
      doc.page.fonts[used.name] = used.reference
      return used.name
    },
    close() {
      for (const [typeface, { reference, rare }] of fonts) embed(doc, reference, typeface, [...rare.values()])
    },
  }
}

/** Glyphs are called by their numbers in the font file. */
const SYMBOLIC = 4

function embed(
  doc: PDFKit.PDFDocument,
  reference: PDFKit.PDFKitReference,
  typeface: Typeface,
  rare: readonly LetterGlyph[],
): void {
  const { font } = typeface
  const { tag, file, fileLength, places, meanings, widths } = programOf(typeface, rare)
  const name = `${tag}+${font.postscriptName}`
  const scaled = (units: number): number => (units * 1000) / font.unitsPerEm
  const packed = (bytes: Uint8Array, about: object = {}) =>
    ended(doc, { ...about, Filter: 'FlateDecode' }, bytes)
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = ended(doc, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight),
    XHeight: scaled(font.xHeight),
    StemV: 0,
    FontFile2: packed(file, { Length1: fileLength }),
  })
  const descendant = ended(doc, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    // pdfkit writes a string as a name unless it is an object
    CIDSystemInfo: { Registry: Object('Adobe'), Ordering: Object('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: widths,
    CIDToGIDMap: packed(places),
  })
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: packed(meanings),
  })
  reference.end(undefined)
}

function ended(doc: PDFKit.PDFDocument, data: object, stream?: Uint8Array): PDFKit.PDFKitReference {
  const reference = doc.ref(data)
  reference.end(stream)
  return reference
}
