/** A stretch of the text, from (inclusive) to (exclusive). */
export interface Span {
  readonly from: number
  readonly to: number
}

const isEdge = (character: string | undefined): boolean => character === undefined || /\s/.test(character)

/** Where a sentence stands by itself in the text, first to last. */
export function occurrences(text: string, sentence: string): readonly Span[] {
  const found: Span[] = []
  if (sentence === '') return found
  let from = text.indexOf(sentence)
  while (from >= 0) {
    const to = from + sentence.length
    if (isEdge(text[from - 1]) && isEdge(text[to])) {
      found.push({ from, to })
      from = text.indexOf(sentence, to)
    } else from = text.indexOf(sentence, from + 1)
  }
  return found
}

/** The text with another sentence in place of one that stands there. */
export const replaced = (text: string, { from, to }: Span, sentence: string): string =>
  text.slice(0, from) + sentence + text.slice(to)

/** The text without what stands at a place, nor the line or the gap it would leave. */
export function withdrawn(text: string, { from, to }: Span): string {
  const before = text.slice(0, from)
  const after = text.slice(to)
  if (before === '' || before.endsWith('\n')) return before + after.replace(/^ *\n?/, '')
  return before.replace(/ $/, '') + after
}

/** The text with a sentence on a line of its own: behind a place in it, or at the end. */
export function inserted(text: string, sentence: string, behind: Span | null): string {
  if (text.trim() === '') return sentence
  if (behind === null) return `${text.replace(/\s+$/, '')}\n${sentence}`
  const lineEnd = text.indexOf('\n', behind.to)
  const at = lineEnd < 0 ? text.length : lineEnd
  return `${text.slice(0, at)}\n${sentence}${text.slice(at)}`
}

/** What an edit changed of the text it was made on: the stretch between what both have at the start and at the end. */
export function changedSpan(before: string, after: string): Span {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { from: start, to: before.length - end }
}
