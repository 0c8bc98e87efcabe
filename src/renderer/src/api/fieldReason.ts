import errors from '../locales/en/errors.json'

/** Reasons a field is refused for which there are words. */
export type FieldReason = keyof typeof errors.field

/** The reason as one of those that have words; a parser's own sentence is none of them. */
export function fieldReason(key: string): FieldReason {
  return isFieldReason(key) ? key : 'other'
}

function isFieldReason(key: string): key is FieldReason {
  return Object.hasOwn(errors.field, key)
}
