import { type LetterField, letterFields } from '../../contract/models/letter.ts'
import type { LetterText } from '../reference/letters.ts'

export type LetterFacts = Readonly<Record<LetterField, string>>

const isField = (name: string): name is LetterField => letterFields.some((field) => field === name)

/** The text with its fields filled; a paragraph one of whose fields is empty says nothing and is left out. */
export function fill(
  text: LetterText,
  facts: LetterFacts,
): { readonly subject: string; readonly body: string } {
  const filled = (part: string): string =>
    part.replace(/\{(\w+)\}/g, (_, name: string) => (isField(name) ? facts[name] : ''))
  const isEmpty = (part: string): boolean =>
    [...part.matchAll(/\{(\w+)\}/g)].some(
      ([, name]) => name !== undefined && isField(name) && facts[name] === '',
    )
  return {
    subject: filled(text.subject),
    body: text.body
      .filter((part) => !isEmpty(part))
      .map(filled)
      .join('\n\n'),
  }
}
