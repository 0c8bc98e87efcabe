import { z } from 'zod'
import { FreeText, Id } from './common.ts'

/** What is typed after "/": letters and digits of any script, so that no space ends it early. */
const Word = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}-]{1,30}$/u, 'notOneWord')

export const SaveSnippet = z.strictObject({
  /** Null adds one. */
  id: Id.nullable(),
  word: Word,
  text: FreeText.pipe(z.string().max(5000, 'tooLong').regex(/\S/, 'required')),
})

/** A phrase that "/word" puts into a note. */
export interface Snippet {
  /** Null for one that comes with the application. */
  readonly id: Id | null
  readonly word: string
  readonly text: string
}
