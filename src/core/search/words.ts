import { fold } from './fold.ts'

/** The folded words of what was typed; everything but letters and digits parts them, so no search syntax is left. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
