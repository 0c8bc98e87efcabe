import { PartialDate } from '../../contract/models/common.ts'
import type { ClientCondition, ConditionFields } from '../../contract/models/health.ts'
import type { ConditionAnswer, IntakeAnswers, IntakeProposal } from '../../contract/models/intake.ts'
import { findRow } from '../health/catalogue.ts'
import type { ConditionId } from '../reference/contraindication.ts'
import { conditionsHinted } from './medicines.ts'
import { asOneLine, medicinesOf } from './written.ts'

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

/** What a medicine points to: nothing was said of it but the medicine. */
const untold = (condition: ConditionId): ConditionAnswer => ({
  condition,
  now: 'current',
  since: '',
  side: null,
  treated: '',
  clearedBy: '',
})

/** The ticked conditions beside what is on record, in the order in which they were ticked; then what medicines point to. */
export function proposalsOf(
  answers: Pick<IntakeAnswers, 'conditions' | 'texts'>,
  onRecord: readonly ClientCondition[],
  today: string,
): IntakeProposal[] {
  const medicines = medicinesOf(answers)
  const ticked = new Set(answers.conditions.map(({ condition }) => condition))
  const hinted = conditionsHinted(medicines).filter((id) => !ticked.has(id))
  const proposal = (answer: ConditionAnswer, from: IntakeProposal['from']): IntakeProposal[] => {
    const row = findRow(answer.condition)
    if (row === undefined) return []
    const same = onRecord.find(({ condition }) => condition === answer.condition) ?? null
    const fields = fieldsOf(answer, today)
    const note = from === 'ticked' ? fields.note : `Medicines, as the client says: ${asOneLine(medicines)}.`
    return [{ from, answer, name: row.name, fields: { ...fields, note }, onRecord: same }]
  }
  return [
    ...answers.conditions.flatMap((answer) => proposal(answer, 'ticked')),
    ...hinted.flatMap((id) => proposal(untold(id), 'medicines')),
  ]
}
