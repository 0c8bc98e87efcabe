import type { Snippet } from '../../../../contract/models/snippet.ts'
import { foldText } from '../../ui/foldText.ts'

/** Phrases whose word begins with what was typed, then those that hold it anywhere. */
export function matching(snippets: readonly Snippet[], query: string): readonly Snippet[] {
  const typed = foldText(query)
  const begins = snippets.filter(({ word }) => foldText(word).startsWith(typed))
  const holds = snippets.filter(
    (snippet) => !begins.includes(snippet) && foldText(`${snippet.word} ${snippet.text}`).includes(typed),
  )
  return typed === '' ? snippets : [...begins, ...holds]
}
