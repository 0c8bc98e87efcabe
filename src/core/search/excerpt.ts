import type { Fragment } from '../../contract/models/search.ts'
import { foldWithMap } from './fold.ts'

interface Span {
  readonly from: number
  readonly to: number
}

const isWordPart = /[\p{L}\p{N}]/u
const lead = 40
const length = 160

/** Where words of `text` begin with one of the folded words, as places in `text`, in order and apart. */
function hitsIn(text: string, words: readonly string[]): Span[] {
  const { folded, from } = foldWithMap(text)
  const spans: Span[] = []
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at > 0 && isWordPart.test(folded.charAt(at - 1))) continue
      spans.push({ from: from(at), to: from(at + word.length) })
    }
  }
  spans.sort((one, other) => one.from - other.from || other.to - one.to)
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (last === undefined || span.from >= last.to) apart.push(span)
  }
  return apart
}

function fragments(text: string, hits: readonly Span[]): Fragment[] {
  const pieces: Fragment[] = []
  let place = 0
  for (const { from, to } of hits) {
    pieces.push({ text: text.slice(place, from), hit: false }, { text: text.slice(from, to), hit: true })
    place = to
  }
  pieces.push({ text: text.slice(place), hit: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** The whole text in pieces, with what was typed marked. */
export function marked(text: string, words: readonly string[]): Fragment[] {
  return fragments(text, hitsIn(text, words))
}

/** Some 160 characters around the first hit, cut between words, on one line, with every hit in them marked. */
export function excerpt(text: string, words: readonly string[]): Fragment[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const first = hitsIn(flat, words)[0]?.from ?? 0
  const start = first <= lead ? 0 : flat.indexOf(' ', first - lead) + 1
  const from = start > first || start === 0 ? wholeCharacter(flat, Math.max(0, first - lead)) : start
  const beyond = flat.lastIndexOf(' ', from + length)
  const to =
    from + length >= flat.length ? flat.length : beyond > first ? beyond : wholeCharacter(flat, from + length)
  const cut = `${from > 0 ? '… ' : ''}${flat.slice(from, to)}${to < flat.length ? ' …' : ''}`
  return marked(cut, words)
}

/** Never between the two halves of one character. */
function wholeCharacter(text: string, place: number): number {
  const unit = text.charCodeAt(place)
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place
}
