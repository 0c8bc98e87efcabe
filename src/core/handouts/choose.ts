import type { HandoutLanguage } from '../../contract/models/client.ts'
import type { HandoutChoices } from '../../contract/models/handout.ts'
import type { OwnLine } from '../../contract/models/library.ts'
import type { PlanBlock } from '../../contract/models/plan.ts'
import type { WorkedZone } from '../documents/figure.ts'
import type { HandoutSheet, HelpSigns } from '../documents/sheet/content.ts'
import type { HandoutTexts } from '../reference/locales/texts.ts'
import { masseurLanguage, textsIn } from '../reference/locales/textsIn.ts'
import { areaWords } from './areaWords.ts'
import { type ComposedLine, type Composition, exerciseLine, ownEvidence } from './compose.ts'
import { MOST_ON_SHEET } from './exerciseChoice.ts'
import { exerciseWords } from './exerciseWords.ts'
import type { HandoutFacts } from './facts.ts'
import { pointSite } from './pointWords.ts'
import { stageSentences } from './stageSentences.ts'

/** The lines that stay: what was unticked goes unless it is fixed, what was added comes if it fits this client. */
export function chosenLines(
  facts: Pick<HandoutFacts, 'ownLines'>,
  composition: Composition,
  choices: HandoutChoices,
): ComposedLine[] {
  const kept = composition.lines.filter(({ id, fixed }) => fixed || !choices.leftOut.includes(id))
  const room = MOST_ON_SHEET - kept.filter(({ section }) => section === 'exercises').length
  const wanted = new Set(choices.added)
  const added = composition.available
    .filter(({ id }) => wanted.has(id))
    .slice(0, Math.max(0, room))
    .map((exercise) =>
      exerciseLine(
        exercise,
        'Added by hand',
        exercise.source.kind === 'own' ? ownEvidence : "The therapist's own choice",
      ),
    )
  const own = facts.ownLines
    .filter(({ id }) => wanted.has(ownLineId(id)) && !composition.onlyHelp)
    .map(ownLine)
  return inOrder([...kept, ...own, ...added], choices.order ?? [])
}

/** How one of the therapist's own lines is named among those of a sheet. */
export const ownLineId = (id: string): string => `own:${id}`

/** A line in the language of the sheet, else as it was written. */
export const textOfOwnLine = (texts: OwnLine['texts'], language: HandoutLanguage): string =>
  texts[language] ?? texts[masseurLanguage] ?? Object.values(texts)[0] ?? ''

const ownLine = ({ id, section, texts }: OwnLine): ComposedLine => ({
  id: ownLineId(id),
  section,
  text: textOfOwnLine(texts, masseurLanguage),
  reason: 'Added by hand',
  evidence: "The therapist's own words",
  fixed: false,
  content: { kind: 'ownLine', section, texts },
})

/** Lines that the therapist put in an order come in it, before those left as they were. */
function inOrder(lines: readonly ComposedLine[], order: readonly string[]): ComposedLine[] {
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...lines].sort((a, b) => rank(a.id) - rank(b.id))
}

/** Language of the sheet, and whether the signs that need help stand on it in the masseur's language too. */
export interface SheetLanguage {
  readonly language: HandoutLanguage
  readonly helpAgain: boolean
}

export const languageOf = (facts: HandoutFacts, choices: HandoutChoices): HandoutLanguage =>
  choices.language ?? facts.client.language

const help = (lines: readonly ComposedLine[], texts: HandoutTexts): HelpSigns => {
  const signs = (howSoon: 'now' | 'soon'): string[] =>
    lines.flatMap(({ content }) =>
      content.kind === 'help' && content.howSoon === howSoon ? [texts.seekHelp[content.sign]] : [],
    )
  return { now: signs('now'), soon: signs('soon') }
}

function zonesOf(blocks: readonly PlanBlock[]): WorkedZone[] {
  const zones = new Map<string, WorkedZone>()
  for (const region of blocks.flatMap(({ regions }) => regions)) {
    zones.set(`${region.zone} ${region.side}`, region)
  }
  return [...zones.values()]
}

/** What a line says on the sheet, unless the therapist wrote it anew: the text that can be edited. Null: not one line. */
export function printedText({ content }: ComposedLine, language: HandoutLanguage): string | null {
  const texts = textsIn(language)
  switch (content.kind) {
    case 'feel':
    case 'nextDays':
      return texts.aftercare[content.statement]
    case 'point':
      return pointSite(content.point, texts).replaceAll('\u00a0', ' ')
    case 'ownLine':
      return textOfOwnLine(content.texts, language)
    case 'exercise':
      return exerciseWords(content.exercise.source, content.exercise.how, language).dose
    case 'stage':
    case 'session':
    case 'help':
    case 'appointment':
      return null
  }
}

/** Ids of the therapist's own exercises among lines. */
export const ownExercisesOn = (lines: readonly ComposedLine[]): string[] =>
  lines.flatMap(({ content }) =>
    content.kind === 'exercise' && content.exercise.source.kind === 'own'
      ? [content.exercise.source.exercise.id]
      : [],
  )

/** The sheet as it will be printed. `createdAt` is a moment in UTC; `photos` are those of own exercises, by their ids. */
export function sheetOf(
  facts: HandoutFacts,
  composition: Composition,
  choices: HandoutChoices,
  createdAt: string,
  { language, helpAgain }: SheetLanguage = { language: languageOf(facts, choices), helpAgain: false },
  photos: ReadonlyMap<string, Uint8Array> = new Map(),
): HandoutSheet {
  const texts = textsIn(language)
  const masseurs = textsIn(masseurLanguage)
  const lines = chosenLines(facts, composition, choices)
  const edited = ({ id }: ComposedLine): string | undefined => choices.edits?.[id]?.trim() || undefined
  const blocks = lines.flatMap(({ content }) => (content.kind === 'stage' ? [content.block] : []))
  const advice = (kind: 'feel' | 'nextDays'): string[] =>
    lines.flatMap((line) => {
      const { content } = line
      if (content.kind === kind) return [edited(line) ?? texts.aftercare[content.statement]]
      if (content.kind !== 'ownLine' || content.section !== kind) return []
      return [edited(line) ?? textOfOwnLine(content.texts, language)]
    })
  const feel = advice('feel')
  const stages = blocks.map(({ technique, ownName, reworded, regions, minutes }) => ({
    technique:
      ownName ?? (language === masseurLanguage ? reworded : undefined) ?? texts.techniques[technique],
    area: areaWords(regions, texts),
    minutes,
  }))
  return {
    createdAt,
    language: texts.tag,
    words: texts.words,
    letterhead: facts.letterhead,
    client: facts.client.name,
    date: facts.session.date,
    worked: [
      ...stageSentences(stages, texts),
      ...lines.flatMap(({ content }) =>
        content.kind === 'session'
          ? stageSentences([{ technique: texts.words.massage, area: '', minutes: content.minutes }], texts)
          : [],
      ),
    ],
    points: lines.flatMap((line) => {
      if (line.content.kind !== 'point') return []
      const { point } = line.content
      const { kind, view, x, y, side, muscle } = point
      const where = edited(line) ?? pointSite(point, texts)
      return [{ kind: texts.kinds[kind], where, place: { view, x, y }, side, muscle }]
    }),
    workedZones: zonesOf(blocks),
    feel: feel.length === 0 ? [] : [feel.join(' ')],
    nextDays: advice('nextDays'),
    note: choices.note,
    exercises: lines.flatMap((line) => {
      if (line.content.kind !== 'exercise') return []
      const { source, how } = line.content.exercise
      const words = exerciseWords(source, how, language, photos)
      return [{ ...words, dose: edited(line) ?? words.dose }]
    }),
    seekHelp: help(lines, texts),
    seekHelpAgain: helpAgain
      ? { ...help(lines, masseurs), language: masseurs.tag, words: masseurs.words }
      : null,
    appointment: lines.some(({ content }) => content.kind === 'appointment') ? facts.appointment : null,
  }
}
