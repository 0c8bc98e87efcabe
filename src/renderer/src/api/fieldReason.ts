/** Reasons a field is refused, as the contract names them. */
const known = [
  'required',
  'tooLong',
  'dateInvalid',
  'timeInvalid',
  'emailInvalid',
  'dateInFuture',
  'dateTooEarly',
  'dateTooLate',
  'untilBeforeOn',
  'timeInPast',
  'unknownZone',
] as const
export type FieldReason = (typeof known)[number] | 'other'

/** The reason as one of those that have words; a parser's own sentence is none of them. */
export function fieldReason(key: string): FieldReason {
  return known.find((name) => name === key) ?? 'other'
}
