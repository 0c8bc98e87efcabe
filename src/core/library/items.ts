import { createHash } from 'node:crypto'
import type { HandoutLanguage } from '../../contract/models/client.ts'
import type { LibraryItem } from '../../contract/models/library.ts'
import { aftercare } from '../reference/aftercare.ts'
import type { ExerciseId } from '../reference/exercise.ts'
import { exercises } from '../reference/exercises.ts'
import type { HandoutTexts } from '../reference/locales/texts.ts'
import { masseurLanguage, textsIn } from '../reference/locales/textsIn.ts'
import type { Provenance } from '../reference/provenance.ts'
import { seekHelp } from '../reference/seekHelp.ts'

/** A text of the library with its words in each language. */
export interface TextItem extends Pick<LibraryItem, 'id' | 'kind' | 'title' | 'evidence'> {
  readonly exercise: ExerciseId | null
  readonly linesOf: (texts: HandoutTexts) => readonly string[]
}

const evidenceOf = ({ trust, certainty, source }: Provenance): string =>
  `${trust}, ${certainty} certainty: ${source}`

/** Every string in a value, in the order of its keys. */
const linesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesIn) : []
}

/** What is looked through as a whole: the signs that need help first, then advice, exercises, and all other words. */
export const textItems: readonly TextItem[] = [
  {
    id: 'help',
    kind: 'help',
    title: 'When to get medical help',
    evidence: null,
    exercise: null,
    linesOf: (texts) => [
      texts.words.help,
      texts.words.helpNow,
      texts.words.helpSoon,
      ...seekHelp.map(({ id }) => texts.seekHelp[id]),
    ],
  },
  ...aftercare.map(
    (row): TextItem => ({
      id: `aftercare:${row.id}`,
      kind: 'advice',
      title: row.text,
      evidence: evidenceOf(row),
      exercise: null,
      linesOf: (texts) => [texts.aftercare[row.id]],
    }),
  ),
  ...exercises.map(
    (row): TextItem => ({
      id: `exercise:${row.id}`,
      kind: 'exercise',
      title: row.title,
      evidence: evidenceOf(row),
      exercise: row.id,
      linesOf: (texts) => {
        const { title, steps, dose, easier, harder, stopSign, picture } = texts.exercises[row.id]
        return [title, ...steps, dose, easier, harder, stopSign, picture]
      },
    }),
  ),
  {
    id: 'words',
    kind: 'words',
    title: 'Headings, sides, findings, techniques and parts of the body',
    evidence: null,
    exercise: null,
    linesOf: ({ words, sides, kinds, techniques, areas, adaptations }) =>
      linesIn([words, sides, kinds, techniques, areas, adaptations]),
  },
  {
    id: 'places',
    kind: 'words',
    title: 'Where muscles are, in everyday words',
    evidence: null,
    exercise: null,
    linesOf: ({ muscles, zones }) => linesIn([muscles, zones]),
  },
]

/** Changes whenever a word of the text does, so that a review holds for what was read and nothing else. */
export const digestOf = (item: TextItem, language: HandoutLanguage): string =>
  createHash('sha256')
    .update(JSON.stringify([item.linesOf(textsIn(masseurLanguage)), item.linesOf(textsIn(language))]))
    .digest('hex')
