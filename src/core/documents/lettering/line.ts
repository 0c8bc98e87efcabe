import type { TextStyle } from '../text.ts'
import type { FontBook } from './fontBook.ts'
import type { Shaped, Typeface } from './typeface.ts'

/** A stretch of a word in one font and one style; its width in points. */
export interface Piece {
  readonly text: string
  readonly typeface: Typeface
  readonly style: TextStyle
  readonly width: number
}

export interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** Width of the space before it. */
  readonly space: number
}

export type Line = readonly Word[]

/** A line and where its writing begins. */
export interface PlacedLine {
  readonly words: Line
  readonly x: number
  readonly baseline: number
}

/** What a line says. */
export const wordsIn = (line: Line): string =>
  line.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' ')

const number = (value: number): number => Math.round(value * 1e6) / 1e6

const colours = new Map<string, string>()

/** The operator that fills with a colour written #rrggbb. */
function filling(colour: string): string {
  const before = colours.get(colour)
  if (before !== undefined) return before
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  const operator = `${parts.join(' ')} rg`
  colours.set(colour, operator)
  return operator
}

/** Stretches of a line that follow each other in one font and style. */
interface Stretch {
  readonly typeface: Typeface
  readonly style: TextStyle
  readonly x: number
  readonly shaped: Shaped[]
}

// what holds words together in a line is a plain space to who copies the text
const shapeOf = ({ typeface, text }: Piece): Shaped => typeface.shape(text.replaceAll('\u00a0', ' '))

function stretchesOf({ words, x }: PlacedLine): Stretch[] {
  const stretches: Stretch[] = []
  let at = x
  words.forEach((word, index) => {
    if (index > 0) at += word.space
    word.pieces.forEach((piece, part) => {
      const last = stretches.at(-1)
      if (last && index > 0 && part === 0) last.shaped.push(last.typeface.shape(' '))
      if (last?.typeface === piece.typeface && last.style === piece.style) last.shaped.push(shapeOf(piece))
      else stretches.push({ typeface: piece.typeface, style: piece.style, x: at, shaped: [shapeOf(piece)] })
      at += piece.width
    })
  })
  return stretches
}

/** Strings of one height are shown together; what is raised, one by one. */
function shown({ shaped, style }: Stretch): string {
  const operators: string[] = []
  let level = ''
  const flush = (): void => {
    if (level !== '') operators.push(`[${level.replaceAll('><', '')}] TJ`)
    level = ''
  }
  for (const { rise, strings } of shaped.flatMap(({ shows }) => shows)) {
    if (rise === 0) {
      level += strings
      continue
    }
    flush()
    operators.push(`${number((rise * style.size) / 1000)} Ts [${strings}] TJ 0 Ts`)
  }
  flush()
  return operators.join('\n')
}

/**
 * The operators that write lines on a page whose y grows downwards; empty when there is nothing to be read in them.
 * pdfkit's own `text` shapes every line once more and measures it, which took half of the time of a sheet.
 */
export function writing(fonts: FontBook, lines: readonly PlacedLine[]): string {
  const operators: string[] = []
  let font = ''
  let colour = ''
  for (const line of lines) {
    for (const stretch of stretchesOf(line)) {
      const { typeface, style, shaped } = stretch
      const named = `/${fonts.use(typeface, shaped)} ${number(style.size)} Tf`
      if (named !== font) operators.push(named)
      if (style.colour !== colour) operators.push(filling(style.colour))
      font = named
      colour = style.colour
      operators.push(`1 0 0 -1 ${number(stretch.x)} ${number(line.baseline)} Tm`, shown(stretch))
    }
  }
  return operators.length === 0 ? '' : `BT\n${operators.join('\n')}\nET`
}
