import type { HandoutLanguage } from '../../contract/models/client.ts'
import type { HandoutProposal } from '../../contract/models/handout.ts'
import { masseurLanguage } from '../reference/locales/textsIn.ts'
import { ownLineId, printedText, textOfOwnLine } from './choose.ts'
import type { ComposedLine, Composition } from './compose.ts'
import { ownWordsIn } from './exerciseWords.ts'
import type { HandoutFacts } from './facts.ts'

/** The texts of the library that a line is made of. */
function itemsOf({ content }: ComposedLine): string[] {
  switch (content.kind) {
    case 'feel':
    case 'nextDays':
      return [`aftercare:${content.statement}`]
    case 'exercise':
      return content.exercise.source.kind === 'own' ? [] : [`exercise:${content.exercise.id}`]
    case 'point':
      return ['words', 'places']
    case 'help':
      return ['help']
    case 'stage':
    case 'session':
    case 'appointment':
      return ['words']
    case 'ownLine':
      return []
  }
}

/** The composition as the screen shows it. `reviewed` are the texts a person has looked through in the language. */
export function proposalOf(
  facts: Pick<HandoutFacts, 'ownLines' | 'ownExercises'>,
  composition: Composition,
  language: HandoutLanguage,
  reviewed: ReadonlySet<string>,
): HandoutProposal {
  const { lines, leftOut, available, onlyHelp } = composition
  const own = language === masseurLanguage
  const items = new Set(lines.flatMap(itemsOf))
  const offered = onlyHelp ? [] : facts.ownLines
  return {
    lines: lines.map((line) => {
      const { content: _content, ...shown } = line
      return { ...shown, printed: printedText(line, language) }
    }),
    leftOut,
    available: available.map(({ id, title, source }) => ({
      exercise: id,
      title,
      own: source.kind === 'own',
    })),
    ownLines: offered.map(({ id, texts }) => ({
      id: ownLineId(id),
      text: textOfOwnLine(texts, masseurLanguage),
    })),
    language,
    unreviewed: own ? 0 : [...items].filter((item) => !reviewed.has(item)).length,
    helpAgain: !own && !reviewed.has('help'),
    untranslated: [
      ...offered
        .filter(({ texts }) => texts[language] === undefined)
        .map(({ id, texts }) => ({ id: ownLineId(id), text: textOfOwnLine(texts, language) })),
      ...facts.ownExercises
        .filter(({ words }) => words[language] === undefined)
        .map((own) => ({ id: `own-exercise:${own.id}`, text: ownWordsIn(own, language).title })),
    ],
  }
}
