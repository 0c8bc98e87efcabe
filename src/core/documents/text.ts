import { fontRuns, type Weight } from './fonts.ts'
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

interface Piece {
  readonly text: string
  readonly font: string
  readonly style: TextStyle
  readonly width: number
}

interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** Width of the space before it. */
  readonly space: number
}

type Line = readonly Word[]

/** More different words than the sheets of a day have; emptied when it is full. */
const MOST_WIDTHS = 20_000
const widths = new Map<string, number>()

/** Shaping is dear and widths grow with the size: each word of a font is measured once, whatever sheet it stands on. */
function widthOf(paper: Paper, text: string, font: string, size: number): number {
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return (known * size) / 1000
  if (widths.size >= MOST_WIDTHS) widths.clear()
  const width = paper.doc.font(font).fontSize(1000).widthOfString(text)
  widths.set(key, width)
  return (width * size) / 1000
}

function wordsOf(paper: Paper, runs: readonly Run[], base: TextStyle): Word[] {
  const words: { pieces: Piece[]; width: number; space: number }[] = []
  let glued = false
  for (const run of runs) {
    const { text, style } = typeof run === 'string' ? { text: run, style: base } : run
    for (const { text: stretch, font } of fontRuns(paper.faces, style.weight, text, paper.missing)) {
      for (const part of stretch.split(/([ \t]+)/)) {
        if (part === '') continue
        if (/^[ \t]/.test(part)) {
          glued = false
          continue
        }
        const width = widthOf(paper, part, font, style.size)
        const piece = { text: part, font, style, width }
        const last = words.at(-1)
        if (glued && last) {
          last.pieces.push(piece)
          last.width += width
        } else {
          words.push({ pieces: [piece], width, space: widthOf(paper, ' ', font, style.size) })
        }
        glued = true
      }
    }
  }
  return words
}

/** A word wider than the line is cut between letters. */
function cut(paper: Paper, word: Word, width: number): Word[] {
  if (word.width <= width) return [word]
  const parts: { pieces: Piece[]; width: number; space: number }[] = []
  for (const piece of word.pieces) {
    for (const letter of piece.text) {
      const own = widthOf(paper, letter, piece.font, piece.style.size)
      const last = parts.at(-1)
      const tail = last?.pieces.at(-1)
      if (last && tail && last.width + own <= width - 1) {
        const joined = tail.font === piece.font && tail.style === piece.style
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

/** A last line of one short word is given company, when that costs no further line. */
function withoutWidow(words: readonly Word[], width: number): Line[] {
  const lines = wrap(words, width)
  const isWidow = (line: Line | undefined): boolean =>
    line !== undefined && line.length === 1 && line.every((word) => word.width < width * 0.25)
  if (lines.length < 2 || !isWidow(lines.at(-1))) return lines
  for (let narrower = width - 4; narrower > width * 0.75; narrower -= 4) {
    const tried = wrap(words, narrower)
    if (tried.length > lines.length) break
    if (!isWidow(tried.at(-1))) return tried
  }
  return lines
}

function drawLine(paper: Paper, line: Line, x: number, baseline: number): void {
  paper.said(line.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' '))
  let at = x
  let pending: { text: string; font: string; style: TextStyle; x: number } | null = null
  const flush = (): void => {
    if (pending === null) return
    const { text, font, style } = pending
    paper.doc.font(font).fontSize(style.size).fillColor(style.colour)
    // what held words together in a line is a plain space to who copies the text
    paper.doc.text(text.replaceAll('\u00a0', ' '), pending.x, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
    })
    pending = null
  }
  line.forEach((word, index) => {
    if (index > 0) at += word.space
    word.pieces.forEach((piece, part) => {
      const gap = index > 0 && part === 0 ? ' ' : ''
      if (pending && pending.font === piece.font && pending.style === piece.style) {
        pending.text += gap + piece.text
      } else {
        if (pending && gap) pending.text += gap
        flush()
        pending = { text: piece.text, font: piece.font, style: piece.style, x: at }
      }
      at += piece.width
    })
  })
  flush()
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
    const words = wordsOf(paper, paragraph, style).flatMap((word) => cut(paper, word, width))
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
  const lengths = lines.map((line) =>
    line.reduce((sum, word, index) => sum + word.width + (index > 0 ? word.space : 0), 0),
  )
  const share = align === 'left' ? 0 : align === 'right' ? 1 : 0.5
  return {
    height: lines.length * style.leading,
    width: Math.max(0, ...lengths),
    lines: lines.length,
    draw(x, y) {
      lines.forEach((line, index) => {
        const free = width - (lengths[index] ?? 0)
        drawLine(paper, line, x + free * share, y + (index + BASELINE) * style.leading)
      })
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
