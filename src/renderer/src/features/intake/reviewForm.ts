import type { IntakeProposal } from '../../../../contract/models/intake.ts'
import { textForm } from '../../api/textForm.ts'
import { type ConditionForm, emptyCondition, formOfCondition } from '../health/conditionForm.ts'

/** What is to be recorded, by condition; what is left out does not stand in it. */
export type ReviewForm = Readonly<Record<string, ConditionForm>>

/** To begin with: everything that was ticked and is not on record yet. */
export const reviewOf = (proposals: readonly IntakeProposal[]): ReviewForm =>
  Object.fromEntries(
    proposals
      .filter(({ onRecord }) => onRecord === null)
      .map(({ fields }) => [fields.condition, formOfCondition(fields)]),
  )

/** A review as it was kept when the window was closed over it. */
export function parseReview(stored: unknown): ReviewForm | null {
  if (typeof stored !== 'object' || stored === null) return null
  const read = textForm({ ...emptyCondition })
  const forms = Object.entries(stored).map(([condition, form]): [string, ConditionForm | null] => [
    condition,
    read(form),
  ])
  return Object.fromEntries(forms.filter((entry): entry is [string, ConditionForm] => entry[1] !== null))
}

/** The review with one condition taken over, changed or (null) left out. */
export function withTaken(review: ReviewForm, condition: string, form: ConditionForm | null): ReviewForm {
  const { [condition]: _, ...others } = review
  return form === null ? others : { ...review, [condition]: form }
}
