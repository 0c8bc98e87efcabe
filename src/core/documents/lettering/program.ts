import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { LetterGlyph, Typeface } from './typeface.ts'

/** A part of a font as a PDF holds it, its streams packed already. Glyphs keep the numbers that they have in the font. */
export interface FontProgram {
  /** Six letters that tell it from other parts of the font (ISO 32000-1, 9.6.4). */
  readonly tag: string
  readonly file: Uint8Array
  readonly fileLength: number
  /** For each glyph number of the font the glyph's place in the file. */
  readonly places: Uint8Array
  /** What the glyphs stand for, for who copies the text. */
  readonly meanings: Uint8Array
  /** As the W entry wants them: where a row begins, and its widths in thousandths. */
  readonly widths: readonly (number | readonly number[])[]
}

/** Different parts of fonts; emptied when it is full. */
const MOST_PROGRAMS = 40
const known = new Map<string, FontProgram>()

/** The part of a font that has these glyphs, the first block, and the whole of each block that one of them is in. */
export function programOf(typeface: Typeface, rare: readonly LetterGlyph[]): FontProgram {
  const glyphs = new Map(rare.map((glyph) => [glyph.id, glyph]))
  typeface.blocks.forEach((block, index) => {
    if (index === 0 || rare.some(({ id }) => block.has(id)))
      for (const [id, glyph] of block) glyphs.set(id, glyph)
  })
  const sorted = [...glyphs.values()].sort((one, other) => one.id - other.id)
  const key = `${typeface.path} ${sorted.map(({ id, codePoints }) => `${id}:${codePoints}`).join(' ')}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST_PROGRAMS) known.clear()
  const program = made(typeface, sorted)
  known.set(key, program)
  return program
}

// packed once and used often: as small as it gets
const packed = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 })

function made({ font }: Typeface, entries: readonly LetterGlyph[]): FontProgram {
  const subset = font.createSubset()
  for (const { id } of entries) subset.includeGlyph(font.getGlyph(id))
  const file = subset.encode()
  return {
    tag: tagOf(file),
    file: packed(file),
    fileLength: file.length,
    places: packed(placesOf(entries)),
    meanings: packed(meaningsOf(entries)),
    widths: widthsOf(entries, (id) => {
      const width = (font.getGlyph(id).advanceWidth * 1000) / font.unitsPerEm
      return Math.round(width * 1e6) / 1e6
    }),
  }
}

function tagOf(file: Uint8Array): string {
  const digest = createHash('sha256').update(file).digest()
  return String.fromCharCode(...[...digest.subarray(0, 6)].map((byte) => 65 + (byte % 26)))
}

/** The subset numbers its glyphs in the order in which they were asked for, after the one for what is missing. */
function placesOf(entries: readonly LetterGlyph[]): Uint8Array {
  const places = Buffer.alloc(((entries.at(-1)?.id ?? 0) + 1) * 2)
  entries.forEach(({ id }, index) => {
    places.writeUInt16BE(index + 1, id * 2)
  })
  return places
}

function widthsOf(
  entries: readonly LetterGlyph[],
  widthOf: (id: number) => number,
): (number | readonly number[])[] {
  const rows: { first: number; widths: number[] }[] = [{ first: 0, widths: [widthOf(0)] }]
  for (const { id } of entries) {
    const row = rows.at(-1)
    if (row !== undefined && row.first + row.widths.length === id) row.widths.push(widthOf(id))
    else rows.push({ first: id, widths: [widthOf(id)] })
  }
  return rows.flatMap(({ first, widths }) => [first, widths])
}

/** At most this many in one section, says the specification of character maps. */
const SECTION = 100

const hex = (value: number): string => value.toString(16).padStart(4, '0')

const utf16 = (codePoints: readonly number[]): string => {
  const text = String.fromCodePoint(...codePoints)
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}

/** A ToUnicode map (ISO 32000-1, 9.10.3). */
function meaningsOf(entries: readonly LetterGlyph[]): Uint8Array {
  const lines = entries.map(({ id, codePoints }) => `<${hex(id)}> <${utf16(codePoints)}>`)
  const sections: string[] = []
  for (let from = 0; from < lines.length; from += SECTION) {
    const part = lines.slice(from, from + SECTION)
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`,
    'latin1',
  )
}
