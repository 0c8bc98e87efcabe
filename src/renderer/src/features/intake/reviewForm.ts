import {
  type IntakeRecordField,
  type IntakeReview,
  intakeRecordFields,
} from '../../../../contract/models/intake.ts'
import type { SentTo } from '../../../../contract/procedures.ts'
import { textForm } from '../../api/textForm.ts'
import {
  type ConditionForm,
  emptyCondition,
  fieldsOfCondition,
  formOfCondition,
} from '../health/conditionForm.ts'

/** What is to be recorded of an intake; what is left out does not stand in it. */
export interface ReviewForm {
  /** By condition. */
  readonly conditions: Readonly<Record<string, ConditionForm>>
  readonly record: Readonly<Partial<Record<IntakeRecordField, string>>>
}

/** To begin with: everything that was ticked or written and is not on record yet. What a medicine hints at is asked first. */
export const reviewOf = ({
  proposals,
  written,
}: Pick<IntakeReview, 'proposals' | 'written'>): ReviewForm => ({
  conditions: Object.fromEntries(
    proposals
      .filter(({ from, onRecord }) => from === 'ticked' && onRecord === null)
      .map(({ fields }) => [fields.condition, formOfCondition(fields)]),
  ),
  record: Object.fromEntries(
    written.filter(({ proposed }) => proposed !== '').map(({ field, proposed }) => [field, proposed]),
  ),
})

/** A review as it was kept when the window was closed over it. */
export function parseReview(stored: unknown): ReviewForm | null {
  if (typeof stored !== 'object' || stored === null) return null
  const kept = new Map<string, unknown>(Object.entries(stored))
  const conditions = kept.get('conditions')
  const record = kept.get('record')
  if (typeof conditions !== 'object' || conditions === null) return null
  if (typeof record !== 'object' || record === null) return null
  const read = textForm({ ...emptyCondition })
  const forms = Object.entries(conditions).map(([condition, form]): [string, ConditionForm | null] => [
    condition,
    read(form),
  ])
  const texts = new Map<string, unknown>(Object.entries(record))
  return {
    conditions: Object.fromEntries(
      forms.filter((entry): entry is [string, ConditionForm] => entry[1] !== null),
    ),
    record: Object.fromEntries(
      intakeRecordFields.flatMap((field) => {
        const text = texts.get(field)
        return typeof text === 'string' ? [[field, text]] : []
      }),
    ),
  }
}

/** The review with one condition taken over, changed or (null) left out. */
export function withTaken(review: ReviewForm, condition: string, form: ConditionForm | null): ReviewForm {
  const { [condition]: _, ...others } = review.conditions
  return { ...review, conditions: form === null ? others : { ...others, [condition]: form } }
}

/** The review with one written answer taken over, changed or (null) left out. */
export function withWritten(review: ReviewForm, field: IntakeRecordField, text: string | null): ReviewForm {
  const { [field]: _, ...others } = review.record
  return { ...review, record: text === null ? others : { ...others, [field]: text } }
}

/** What is handed in. `revision` is the client's, as it was shown. */
export function takenOf(
  { conditions, record }: ReviewForm,
  revision: number,
): Pick<SentTo<'intakes.confirm'>, 'take' | 'record'> {
  const { preferredPressure, ...texts } = record
  const pressure =
    preferredPressure === undefined || preferredPressure === '' ? null : Number(preferredPressure)
  const fields = { ...texts, ...(pressure === null ? {} : { preferredPressure: pressure }) }
  return {
    take: Object.values(conditions).map(fieldsOfCondition),
    record: Object.keys(fields).length === 0 ? null : { revision, fields },
  }
}
