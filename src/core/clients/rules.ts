import { AppError } from '../appError.ts'

const EARLIEST_BIRTH = '1900-01-01'

/** Throws `invalid` at the field for a day after today or before 1900: both are slips of the hand. */
export function checkBirthDate(birthDate: string | null, today: string, field: string): void {
  if (birthDate === null) return
  if (birthDate > today) {
    throw new AppError('invalid', 'The birth date lies in the future.', {
      fields: { [field]: 'dateInFuture' },
    })
  }
  if (birthDate < EARLIEST_BIRTH) {
    throw new AppError('invalid', 'The birth date lies before 1900.', {
      fields: { [field]: 'dateTooEarly' },
    })
  }
}

/** What tells two clients apart or makes them one; names folded, phone as digits. */
export interface Likeness {
  readonly nameFolded: string
  readonly birthDate: string | null
  readonly phoneDigits: string
}

/** The end of a number is the same with and without country code and leading zero. */
const PHONE_TAIL = 7

const wordsOf = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1)

const samePhone = (a: string, b: string): boolean =>
  a.length >= PHONE_TAIL && b.length >= PHONE_TAIL && a.slice(-PHONE_TAIL) === b.slice(-PHONE_TAIL)

/**
 * Whether a client may be the one being typed: the same phone, the same name in any order (at least two words; the
 * last may still be unfinished), or the same birth date and one name in common.
 */
export function isAlike(typed: Likeness, known: Likeness): boolean {
  if (samePhone(typed.phoneDigits, known.phoneDigits)) return true
  const words = wordsOf(typed.nameFolded)
  const names = wordsOf(known.nameFolded)
  const found = words.filter((word, index) =>
    names.some((name) => (index === words.length - 1 ? name.startsWith(word) : name === word)),
  )
  if (words.length > 1 && found.length === words.length) return true
  return typed.birthDate !== null && typed.birthDate === known.birthDate && found.length > 0
}
