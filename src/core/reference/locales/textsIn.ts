import type { HandoutLanguage } from '../../../contract/models/client.ts'
import { de } from './de/texts.ts'
import { en } from './en/texts.ts'
import { es } from './es/texts.ts'
import { fr } from './fr/texts.ts'
import { pl } from './pl/texts.ts'
import type { Counted, HandoutTexts } from './texts.ts'
import { uk } from './uk/texts.ts'

const all: Readonly<Record<HandoutLanguage, HandoutTexts>> = { en, de, fr, es, pl, uk }

/** What the masseur reads and writes; its texts are the source of the others. */
export const masseurLanguage: HandoutLanguage = 'en'

/** Everything a client may read, in one language. */
export const textsIn = (language: HandoutLanguage): HandoutTexts => all[language]

/** The words for a number, by the language's own plural rule: "1 minuta", "3 minuty", "5 minut". */
export function counted(texts: Pick<HandoutTexts, 'tag'>, forms: Counted, count: number): string {
  const form = forms[new Intl.PluralRules(texts.tag).select(count)] ?? forms.other
  return form.replace('#', String(count))
}

/** "a, b and c" as the language joins it. */
export const joined = (texts: Pick<HandoutTexts, 'tag'>, parts: readonly string[]): string =>
  new Intl.ListFormat(texts.tag, { type: 'conjunction' }).format(parts)

/** With a capital letter, as a line begins. */
export const lineStart = (texts: Pick<HandoutTexts, 'tag'>, text: string): string =>
  `${text.charAt(0).toLocaleUpperCase(texts.tag)}${text.slice(1)}`
