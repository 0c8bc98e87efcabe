import type { ConditionFields } from '../../contract/models/health.ts'
import { AppError } from '../appError.ts'
import { addDays } from '../calendar.ts'
import { findRow } from './catalogue.ts'
import { PREGNANCY_DAYS } from './pregnancy.ts'

/**
 * Throws `invalid` at the field, by its path in the input (`fields.clearance.on`; `at` is where the condition stands in
 * it), for a condition or variant that the catalogue does not have, a day in the future
 * where only a past one makes sense, a clearance that ends before it begins, and a due date further away than a
 * pregnancy lasts.
 */
export function checkCondition(fields: ConditionFields, today: string, at = 'fields'): void {
  const invalid = (field: string, key: string, message: string): AppError =>
    new AppError('invalid', message, { fields: { [`${at}.${field}`]: key } })
  const row = findRow(fields.condition)
  if (row === undefined) throw invalid('condition', 'unknownCondition', 'Choose a condition from the list.')
  if (fields.variant !== null && !row.variants.some(({ id }) => id === fields.variant)) {
    throw invalid('variant', 'unknownVariant', 'Choose one of the forms of this condition.')
  }
  if (fields.since !== null && fields.since > today) {
    throw invalid('since', 'dateInFuture', 'This day is still to come.')
  }
  if (fields.dueDate !== null && fields.dueDate > addDays(today, PREGNANCY_DAYS)) {
    throw invalid('dueDate', 'dateTooLate', 'A due date cannot be that far away.')
  }
  const { clearance } = fields
  if (clearance === null) return
  if (clearance.on > today) throw invalid('clearance.on', 'dateInFuture', 'This day is still to come.')
  if (clearance.until !== null && clearance.until < clearance.on) {
    throw invalid('clearance.until', 'untilBeforeOn', 'The clearance ends before it begins.')
  }
}
