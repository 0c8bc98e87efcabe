import type { HandoutChoices } from '../../contract/models/handout.ts'
import type { WorkedZone } from '../documents/figure.ts'
import type { HandoutSheet } from '../documents/sheet/content.ts'
import { listed } from './areaWords.ts'
import { type ComposedLine, type Composition, exerciseLine } from './compose.ts'
import { MOST_ON_SHEET } from './exerciseChoice.ts'
import type { HandoutFacts } from './facts.ts'
import { kindWords, pointSite } from './pointWords.ts'

/** Language of the words on the sheet; the same for every client until the texts are translated. */
const LANGUAGE = 'en-GB'

/** The lines that stay: what was unticked goes unless it is fixed, what was added comes if it fits this client. */
export function chosenLines(composition: Composition, choices: HandoutChoices): ComposedLine[] {
  const kept = composition.lines.filter(({ id, fixed }) => fixed || !choices.leftOut.includes(id))
  const room = MOST_ON_SHEET - kept.filter(({ section }) => section === 'exercises').length
  const wanted = new Set(choices.added)
  const added = composition.available
    .filter(({ id }) => wanted.has(id))
    .slice(0, Math.max(0, room))
    .map((exercise) => exerciseLine(exercise, 'Added by hand', "The therapist's own choice"))
  return [...kept, ...added]
}

type Stage = { readonly technique: string; readonly area: string; readonly minutes: number }

const minutesWords = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`

/** Stages one after the other at the same place are said in one breath: "Back, 30 minutes: stroking 3, rubbing 6." */
function stageSentences(stages: readonly Stage[]): string[] {
  const groups: { area: string; stages: Stage[] }[] = []
  for (const stage of stages) {
    const last = groups.at(-1)
    if (last?.area === stage.area) last.stages.push(stage)
    else groups.push({ area: stage.area, stages: [stage] })
  }
  return groups.map((group) => {
    const minutes = group.stages.reduce((sum, stage) => sum + stage.minutes, 0)
    const single = group.stages.length === 1
    const area = group.area || (single ? (group.stages[0]?.technique ?? '') : 'massage')
    const parts = group.stages.map((stage) =>
      single ? stage.technique : `${stage.technique}\u00a0(${stage.minutes})`,
    )
    const opening = `${area.charAt(0).toUpperCase()}${area.slice(1)}, ${minutesWords(minutes)}`
    return group.area === '' && single ? `${opening}.` : `${opening}: ${listed(parts)}.`
  })
}

/** The sheet as it will be printed. `createdAt` is a moment in UTC. */
export function sheetOf(
  facts: HandoutFacts,
  composition: Composition,
  choices: HandoutChoices,
  createdAt: string,
): HandoutSheet {
  const lines = chosenLines(composition, choices)
  const stages = lines.flatMap(({ content }) =>
    content.kind === 'stage'
      ? [{ technique: content.technique, area: content.area, minutes: content.block.minutes }]
      : [],
  )
  const zones = new Map<string, WorkedZone>()
  for (const { content } of lines) {
    for (const region of content.kind === 'stage' ? content.block.regions : []) {
      zones.set(`${region.zone} ${region.side}`, region)
    }
  }
  const texts = (kind: 'feel' | 'nextDays'): string[] =>
    lines.flatMap(({ content, text }) => (content.kind === kind ? [text] : []))
  const feel = texts('feel')
  const help = (howSoon: 'now' | 'soon'): string[] =>
    lines.flatMap(({ content, text }) =>
      content.kind === 'help' && content.howSoon === howSoon ? [text] : [],
    )
  return {
    createdAt,
    language: LANGUAGE,
    letterhead: facts.letterhead,
    client: facts.client.name,
    date: facts.session.date,
    worked: [
      ...stageSentences(stages),
      ...lines.flatMap(({ content, text }) => (content.kind === 'session' ? [`${text}.`] : [])),
    ],
    points: lines.flatMap(({ content }) => {
      if (content.kind !== 'point') return []
      const { kind, view, x, y, side, muscle } = content.point
      return [{ kind: kindWords[kind], where: pointSite(content.point), place: { view, x, y }, side, muscle }]
    }),
    workedZones: [...zones.values()],
    feel: feel.length === 0 ? [] : [feel.join(' ')],
    nextDays: texts('nextDays'),
    note: choices.note,
    exercises: lines.flatMap(({ content }) => (content.kind === 'exercise' ? [content.exercise] : [])),
    seekHelp: { now: help('now'), soon: help('soon') },
    appointment: lines.some(({ content }) => content.kind === 'appointment') ? facts.appointment : null,
  }
}
