import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { create, type Font, type GlyphRun } from 'fontkit'
import { stockBlocks, stockLigatures } from './stock.ts'

/** A glyph by its number in the font, and what it stands for when the text is copied. */
export interface LetterGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
}

/** Text in the glyphs of one font; lengths in thousandths of its size. */
export interface Shaped {
  readonly width: number
  /** Strings and moves for a PDF's TJ operator, each stretch with how far it is raised. */
  readonly shows: readonly { readonly rise: number; readonly strings: string }[]
  /** Glyphs that are not in every document that uses the font. */
  readonly rare: readonly LetterGlyph[]
}

/** Glyphs by their numbers. */
type Block = ReadonlyMap<number, LetterGlyph>

/** A font file, opened when its first letter is asked for and kept open for every document of the process. */
export interface Typeface {
  readonly path: string
  /** The font itself, for what cuts glyphs out of it and embeds them. */
  readonly font: Font
  /** Glyphs that are embedded together; the first block is in every document that uses the font. */
  readonly blocks: readonly Block[]
  shape(text: string): Shaped
}

/** More different words than the sheets of a day have; emptied when it is full. */
const MOST_WORDS = 20_000

/** As pdfkit writes numbers: at most six places. */
const number = (value: number): number => Math.round(value * 1e6) / 1e6

const codeOf = (id: number): string => id.toString(16).padStart(4, '0')

function opened(path: string): Font {
  const font = create(readFileSync(path))
  if ('fonts' in font) throw new Error(`${basename(path)} is a collection of fonts`)
  return font
}

function blocksOf(font: Font): readonly Block[] {
  const taken = new Set<number>([0])
  return stockBlocks.map((characters, index): Block => {
    const block = new Map<number, LetterGlyph>()
    const add = (id: number, codePoints: readonly number[]): void => {
      if (taken.has(id)) return
      taken.add(id)
      block.set(id, { id, codePoints })
    }
    for (const character of characters) {
      const codePoint = character.codePointAt(0) ?? 0
      if (font.hasGlyphForCodePoint(codePoint)) add(font.glyphForCodePoint(codePoint).id, [codePoint])
    }
    for (const letters of index === 0 ? stockLigatures : []) {
      const [glyph, ...others] = font.layout(letters).glyphs
      if (glyph !== undefined && others.length === 0)
        add(
          glyph.id,
          [...letters].map((letter) => letter.codePointAt(0) ?? 0),
        )
    }
    return block
  })
}

/**
 * What a glyph stands for: the least character that the font draws with it, whatever text it was met in first, so that
 * a document does not depend on those before it. Ligatures and variants stand for the letters they were made of.
 */
function meaningOf(font: Font, id: number, shapedFrom: readonly number[]): readonly number[] {
  const characters = font.stringsForGlyph(id).map((text) => text.codePointAt(0) ?? 0)
  return characters.length === 0 ? shapedFrom : [Math.min(...characters)]
}

function shapedOf(font: Font, stock: Block | undefined, { glyphs, positions }: GlyphRun): Shaped {
  const scale = 1000 / font.unitsPerEm
  const shows: { rise: number; strings: string }[] = []
  const rare = new Map<number, LetterGlyph>()
  let width = 0
  let codes = ''
  let rise = 0
  let moves = ''
  const flush = (): void => {
    if (codes !== '') moves += `<${codes}>`
    codes = ''
  }
  const turn = (to: number): void => {
    flush()
    if (moves !== '') shows.push({ rise, strings: moves })
    moves = ''
    rise = to
  }
  const move = (by: number): void => {
    const back = number(-by)
    if (back === 0) return
    flush()
    moves += `${back} `
  }
  glyphs.forEach((glyph, index) => {
    const position = positions[index]
    if (position === undefined) return
    const raised = number(position.yOffset * scale)
    if (raised !== rise) turn(raised)
    move(position.xOffset * scale)
    codes += codeOf(glyph.id)
    move((position.xAdvance - glyph.advanceWidth - position.xOffset) * scale)
    width += position.xAdvance * scale
    if (stock?.has(glyph.id) !== true)
      rare.set(glyph.id, { id: glyph.id, codePoints: meaningOf(font, glyph.id, glyph.codePoints) })
  })
  turn(0)
  return { width, shows, rare: [...rare.values()] }
}

/** The font at `path`. Shaping throws when the file cannot be read or is no font. */
export function typefaceAt(path: string): Typeface {
  let known: { readonly font: Font; readonly blocks: readonly Block[] } | null = null
  const open = () => {
    if (known === null) {
      const font = opened(path)
      known = { font, blocks: blocksOf(font) }
    }
    return known
  }
  /**
   * Of its own: a glyph that is met as a part of another while it is cut out (f.calt in fi) forgets, in that font, for
   * which letter it stands.
   */
  let cut: Font | null = null
  const words = new Map<string, Shaped>()
  return {
    path,
    get font() {
      cut ??= opened(path)
      return cut
    },
    get blocks() {
      return open().blocks
    },
    shape(text) {
      const before = words.get(text)
      if (before !== undefined) return before
      if (words.size >= MOST_WORDS) words.clear()
      const { font, blocks } = open()
      const shaped = shapedOf(font, blocks[0], font.layout(text))
      words.set(text, shaped)
      return shaped
    },
  }
}
