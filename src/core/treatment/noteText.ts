import type { Id } from '../../contract/models/common.ts'
import type { Hold, Treatment, TreatmentStage } from '../../contract/models/treatment.ts'

const minutesOf = (seconds: number): number => Math.round(seconds / 60)

/** A hand that was there at all is never "0 min". */
const lasted = (seconds: number): string => (seconds < 60 ? 'under 1 min' : `${minutesOf(seconds)} min`)

const wasDone = ({ seconds, holds }: TreatmentStage): boolean => seconds > 0 || holds.length > 0

/** "kneading 12 min (planned 17), pressure 3" */
const stageWords = ({ name, seconds, plannedSeconds, pressure }: TreatmentStage): string => {
  const planned = minutesOf(plannedSeconds)
  const beside = planned > 0 && planned !== minutesOf(seconds) ? ` (planned ${planned})` : ''
  return `${name} ${lasted(seconds)}${beside}${pressure === null ? '' : `, pressure ${pressure}`}`
}

const holdWords = ({ pointId, seconds, pain }: Hold, pointName: (id: Id) => string): string => {
  const place = pointId === null ? 'a point' : pointName(pointId)
  return `${place} ${seconds} s${pain === null ? '' : `, pain ${pain}`}`
}

/** What was done, as one line of the note: stages as done beside the plan, minutes, points held and their pain. */
export function noteText(
  {
    stages,
    seconds,
    plannedSeconds,
    gaps,
  }: Pick<Treatment, 'stages' | 'seconds' | 'plannedSeconds' | 'gaps'>,
  pointName: (id: Id) => string,
): string {
  const done = stages.filter(wasDone)
  const skipped = stages.filter((stage) => !wasDone(stage) && stage.plannedSeconds > 0)
  const planned = minutesOf(plannedSeconds)
  const holds = stages.flatMap((stage) => stage.holds)
  const away = gaps.filter(({ counted }) => counted === false).reduce((sum, gap) => sum + gap.seconds, 0)
  return [
    done.length === 0
      ? 'Nothing was treated.'
      : `Treated ${lasted(seconds)}${planned > 0 && planned !== minutesOf(seconds) ? ` of ${planned} planned` : ''}: ${done.map(stageWords).join('; ')}.`,
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
