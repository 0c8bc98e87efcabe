import type { Weight } from './fonts.ts'
import { type Line, type Piece, type Word, wordsIn } from './lettering/line.ts'
import { type Part, partsOf } from './lettering/parts.ts'
import type { Paper } from './paper.ts'

/** How text looks: size and leading (distance of baselines) in points. */
export interface TextStyle {
  readonly weight: Weight
  readonly size: number
  readonly leading: number
  readonly colour: string
}

/** A stretch of text in one style; a plain string takes the paragraph's style. */
export type Run = string | { readonly text: string; readonly style: TextStyle }

/** Text laid out to a width, ready to be drawn with its top left corner at x, y. */
export interface TextBox {
  readonly height: number
  readonly width: number
  readonly lines: number
  draw(x: number, y: number): void
  /** The first lines, and the rest. */
  cut(lines: number): readonly [TextBox, TextBox]
}

function wordsOf(paper: Paper, runs: readonly Run[], base: TextStyle): Word[] {
  const words: { pieces: Piece[]; width: number; space: number }[] = []
  let glued = false
  for (const run of runs) {
    const { text, style } = typeof run === 'string' ? { text: run, style: base } : run
    const { parts, missing } = partsOf(paper.faces, style.weight, text)
    for (const character of missing) paper.missing(character)
    for (const part of parts) {
      if (part === 'space') {
        glued = false
        continue
      }
      const piece = pieceOf(part, style)
      const last = words.at(-1)
      if (glued && last) {
        last.pieces.push(piece)
        last.width += piece.width
      } else {
        words.push({ pieces: [piece], width: piece.width, space: (part.space * style.size) / 1000 })
      }
      glued = true
    }
  }
  return words
}

const pieceOf = ({ text, typeface, width }: Part, style: TextStyle): Piece => ({
  text,
  typeface,
  style,
  width: (width * style.size) / 1000,
})

const HOLD = '\u00a0'

/** Words that were to stay together, apart. */
function letGo({ pieces, space }: Word): Word[] {
  const words: { pieces: Piece[]; width: number; space: number }[] = [{ pieces: [], width: 0, space }]
  for (const piece of pieces) {
    const widthOf = (text: string): number => (piece.typeface.shape(text).width * piece.style.size) / 1000
    piece.text.split(HOLD).forEach((text, index) => {
      if (index > 0) words.push({ pieces: [], width: 0, space: widthOf(' ') })
      const last = words.at(-1)
      if (text === '' || last === undefined) return
      const width = widthOf(text)
      last.pieces.push({ ...piece, text, width })
      last.width += width
    })
  }
  return words.filter((word) => word.pieces.length > 0)
}

/** What is wider than the line parts where it was held together, else it is cut between letters. */
function cut(word: Word, width: number): Word[] {
  if (word.width <= width) return [word]
  if (word.pieces.some(({ text }) => text.includes(HOLD)))
    return letGo(word).flatMap((part) => cut(part, width))
  const parts: { pieces: Piece[]; width: number; space: number }[] = []
  for (const piece of word.pieces) {
    for (const letter of piece.text) {
      const own = (piece.typeface.shape(letter).width * piece.style.size) / 1000
      const last = parts.at(-1)
      const tail = last?.pieces.at(-1)
      if (last && tail && last.width + own <= width - 1) {
        const joined = tail.typeface === piece.typeface && tail.style === piece.style
        if (joined)
          last.pieces[last.pieces.length - 1] = { ...tail, text: tail.text + letter, width: tail.width + own }
        else last.pieces.push({ ...piece, text: letter, width: own })
        last.width += own
      } else {
        parts.push({ pieces: [{ ...piece, text: letter, width: own }], width: own, space: 0 })
      }
    }
  }
  return parts
}

function wrap(words: readonly Word[], width: number): Line[] {
  const lines: Word[][] = []
  let used = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line && used + word.space + word.width <= width) {
      line.push(word)
      used += word.space + word.width
    } else {
      lines.push([word])
      used = word.width
    }
  }
  return lines
}

const lengthOf = (line: Line): number =>
  line.reduce((sum, word, index) => sum + word.width + (index > 0 ? word.space : 0), 0)

/** A last line that is hardly begun is given company, when that costs no further line. */
function withoutWidow(words: readonly Word[], width: number): Line[] {
  const lines = wrap(words, width)
  const isWidow = (line: Line | undefined): boolean => line !== undefined && lengthOf(line) < width * 0.25
  if (lines.length < 2 || !isWidow(lines.at(-1))) return lines
  for (let narrower = width - 4; narrower > width * 0.75; narrower -= 4) {
    const tried = wrap(words, narrower)
    if (tried.length > lines.length) break
    if (!isWidow(tried.at(-1))) return tried
  }
  return lines
}

/** Where the baseline lies in a line, as a share of its leading: capitals and descenders are balanced in it. */
export const BASELINE = 0.74

/** Lays out one paragraph. Line breaks in the text are kept. */
export function layText(
  paper: Paper,
  content: string | readonly Run[],
  style: TextStyle,
  width: number,
  align: 'left' | 'right' | 'centre' = 'left',
): TextBox {
  const runs: readonly Run[] = typeof content === 'string' ? [content] : content
  const lines: Line[] = []
  for (const paragraph of paragraphs(runs)) {
    const words = wordsOf(paper, paragraph, style).flatMap((word) => cut(word, width))
    lines.push(...(words.length === 0 ? [[]] : withoutWidow(words, width)))
  }
  return boxOf(paper, lines, style, width, align)
}

function boxOf(
  paper: Paper,
  lines: readonly Line[],
  style: TextStyle,
  width: number,
  align: 'left' | 'right' | 'centre',
): TextBox {
  const lengths = lines.map(lengthOf)
  const share = align === 'left' ? 0 : align === 'right' ? 1 : 0.5
  return {
    height: lines.length * style.leading,
    width: Math.max(0, ...lengths),
    lines: lines.length,
    draw(x, y) {
      const placed = lines.map((words, index) => ({
        words,
        x: x + (width - (lengths[index] ?? 0)) * share,
        baseline: y + (index + BASELINE) * style.leading,
      }))
      for (const { words } of placed) paper.said(wordsIn(words))
      paper.write(placed)
    },
    cut: (at) => [
      boxOf(paper, lines.slice(0, at), style, width, align),
      boxOf(paper, lines.slice(at), style, width, align),
    ],
  }
}

function paragraphs(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [[]]
  for (const run of runs) {
    const text = typeof run === 'string' ? run : run.text
    text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((part, index) => {
      if (index > 0) found.push([])
      found.at(-1)?.push(typeof run === 'string' ? part : { text: part, style: run.style })
    })
  }
  return found
}
