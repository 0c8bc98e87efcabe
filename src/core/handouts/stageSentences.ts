import type { HandoutTexts } from '../reference/locales/texts.ts'
import { counted, joined, lineStart } from '../reference/locales/textsIn.ts'

/** A stage in the words of the sheet; no area where none was recorded. */
interface Stage {
  readonly technique: string
  readonly area: string
  readonly minutes: number
}

/** Stages one after the other at the same place are said in one breath: "Back, 30 minutes: stroking 3, rubbing 6." */
export function stageSentences(stages: readonly Stage[], texts: HandoutTexts): string[] {
  const groups: { area: string; stages: Stage[] }[] = []
  for (const stage of stages) {
    const last = groups.at(-1)
    if (last?.area === stage.area) last.stages.push(stage)
    else groups.push({ area: stage.area, stages: [stage] })
  }
  return groups.map((group) => {
    const minutes = group.stages.reduce((sum, stage) => sum + stage.minutes, 0)
    const single = group.stages.length === 1
    const area = group.area || (single ? (group.stages[0]?.technique ?? '') : texts.words.massage)
    const parts = group.stages.map((stage) =>
      single ? stage.technique : `${stage.technique}\u00a0(${stage.minutes})`,
    )
    const opening = `${lineStart(texts, area)}, ${counted(texts, texts.words.minutes, minutes)}`
    const colon = texts.tag === 'fr-FR' ? '\u00a0:' : ':'
    return group.area === '' && single ? `${opening}.` : `${opening}${colon} ${joined(texts, parts)}.`
  })
}
