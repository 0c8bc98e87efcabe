import { PartialDate } from '../../contract/models/common.ts'
import type { ClientCondition, ConditionFields } from '../../contract/models/health.ts'
import type { ConditionAnswer, IntakeProposal } from '../../contract/models/intake.ts'
import { findRow } from '../health/catalogue.ts'

/** A year or a date out of what the client wrote; null where there is none that is past. */
function sinceIn(text: string, today: string): string | null {
  const typed = text.trim()
  const found = PartialDate.safeParse(typed).success ? typed : (/\b(19|20)\d{2}\b/.exec(typed)?.[0] ?? null)
  return found !== null && found <= today ? found : null
}

/** What would be recorded of an answer. What the client wrote stays word for word in the note. */
function fieldsOf(answer: ConditionAnswer, today: string): ConditionFields {
  const { condition, now, since, side, treated, clearedBy } = answer
  const start = sinceIn(since, today)
  const note = [
    since.trim() === '' || since.trim() === start ? '' : `Since: ${since.trim()}.`,
    treated.trim() === '' ? '' : `Treated: ${treated.trim()}.`,
    // A clearance has a day and a scope; the client's word for it is none yet.
    clearedBy.trim() === '' ? '' : `Cleared by, as the client says: ${clearedBy.trim()}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
  return {
    condition,
    variant: null,
    status: now,
    side,
    region: null,
    since: start,
    dueDate: null,
    clearance: null,
    note,
  }
}

/** The ticked conditions beside what is on record, in the order in which they were ticked. */
export function proposalsOf(
  answers: readonly ConditionAnswer[],
  onRecord: readonly ClientCondition[],
  today: string,
): IntakeProposal[] {
  return answers.flatMap((answer) => {
    const row = findRow(answer.condition)
    if (row === undefined) return []
    const same = onRecord.find(({ condition }) => condition === answer.condition) ?? null
    return [{ answer, name: row.name, fields: fieldsOf(answer, today), onRecord: same }]
  })
}
