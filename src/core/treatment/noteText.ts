import type { Id } from '../../contract/models/common.ts'
import type { Hold, Treatment, TreatmentStage } from '../../contract/models/treatment.ts'

const minutesOf = (seconds: number): number => Math.round(seconds / 60)

/** "kneading 12 min (planned 17), pressure 3" */
const stageWords = ({ name, seconds, plannedSeconds, pressure }: TreatmentStage): string => {
  const done = seconds > 0 && seconds < 60 ? 'under 1 min' : `${minutesOf(seconds)} min`
  const planned = minutesOf(plannedSeconds)
  const beside = planned > 0 && planned !== minutesOf(seconds) ? ` (planned ${planned})` : ''
  return `${name} ${done}${beside}${pressure === null ? '' : `, pressure ${pressure}`}`
}

const holdWords = ({ pointId, seconds, pain }: Hold, pointName: (id: Id) => string): string => {
  const place = pointId === null ? 'a point' : pointName(pointId)
  return `${place} ${seconds} s${pain === null ? '' : `, pain ${pain}`}`
}

/** What was done, as one line of the note: stages as done beside the plan, minutes, points held and their pain. */
export function noteText(
  { stages, seconds, plannedSeconds, gaps }: Treatment,
  pointName: (id: Id) => string,
): string {
  const done = stages.filter((stage) => stage.seconds > 0)
  const skipped = stages.filter((stage) => stage.seconds === 0 && stage.plannedSeconds > 0)
  const total = minutesOf(seconds)
  const planned = minutesOf(plannedSeconds)
  const holds = stages.flatMap((stage) => stage.holds)
  const away = gaps.filter(({ counted }) => counted === false).reduce((sum, gap) => sum + gap.seconds, 0)
  return [
    `Treated ${total} min${planned > 0 && planned !== total ? ` of ${planned} planned` : ''}: ${done.map(stageWords).join('; ') || 'nothing'}.`,
    skipped.length === 0 ? '' : `Not done: ${skipped.map(({ name }) => name).join(', ')}.`,
    holds.length === 0 ? '' : `Held: ${holds.map((hold) => holdWords(hold, pointName)).join('; ')}.`,
    away === 0 ? '' : `${minutesOf(away)} min away taken out.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The note with what was done in it: in place of the words that stood there before, else on a line of its own. */
export function withTreatment(objective: string, before: string, now: string): string {
  if (before !== '' && objective.includes(before)) return objective.replace(before, () => now)
  return objective.trim() === '' ? now : `${objective.trimEnd()}\n${now}`
}
