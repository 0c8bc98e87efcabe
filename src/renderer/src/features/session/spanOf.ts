import { foldText } from '../../ui/foldText.ts'

export interface Span {
  readonly from: number
  readonly to: number
}

/** Where a word of the text begins with the folded one; places are those of the text as it is written. */
export function spanOf(text: string, word: string): Span | null {
  for (const { 0: own, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!foldText(own).startsWith(word)) continue
    let to = 1
    while (to < own.length && foldText(own.slice(0, to)).length < word.length) to += 1
    while (to < own.length && /\p{M}/u.test(own.charAt(to))) to += 1
    return { from: index, to: index + to }
  }
  return null
}
