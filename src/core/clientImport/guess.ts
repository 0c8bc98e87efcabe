import type { ImportReading, ImportTarget } from '../../contract/models/clientImport.ts'
import { fold } from '../search/fold.ts'
import { dateOf } from './dates.ts'

/** Heads of columns as other programs write them, folded; what stands first is asked first. */
const heads: readonly (readonly [target: ImportTarget, words: RegExp])[] = [
  ['birthDate', /birth|geburt|naissance|nacimiento|urodz|dob\b|bday|народж/],
  ['email', /mail|correo/],
  ['phone', /phone|mobil|cell|\btel|telefon|handy|portable|movil|komork|телефон/],
  ['skip', /number|nummer|\bnr\b|\bid\b|numero|numer\b/],
  ['givenName', /first|given|vorname|prenom|\bimie\b|im'ya|^nombre$/],
  ['familyName', /last|family|surname|nachname|familienname|nom de famille|apellido|nazwisk|прізвищ/],
  ['occupation', /occupation|profession|\bjob\b|beruf|metier|profesion|zawod/],
  ['doctor', /doctor|physician|arzt|medecin|medico|lekarz/],
  ['emergencyContact', /emergency|notfall|urgence|emergencia/],
  ['allergies', /allerg|alerg/],
  ['goals', /\bgoal|ziel|objecti|objetivo/],
  ['note', /note|notiz|comment|bemerk|remark|uwag|nota/],
  ['name', /name|client|kunde|patient|nom\b|nombre|nazwa/],
]

/** What each column seems to hold, by its head; without a head by what stands in it. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  hasHeader: boolean,
): ImportReading['columns'] {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length))
  const taken = new Set<ImportTarget>()
  return Array.from({ length: Math.min(width, 200) }, (_, column) => {
    const values = rows.slice(hasHeader ? 1 : 0, 50).map((row) => row[column] ?? '')
    const target = hasHeader ? byHead(rows[0]?.[column] ?? '') : byValues(values)
    if (target === 'skip' || (taken.has(target) && target !== 'note')) return 'skip'
    taken.add(target)
    return target
  })
}

function byHead(head: string): ImportTarget {
  const folded = fold(head)
  return heads.find(([, words]) => words.test(folded))?.[0] ?? 'skip'
}

function byValues(values: readonly string[]): ImportTarget {
  const filled = values.filter((value) => value.trim() !== '')
  if (filled.length === 0) return 'skip'
  const most = (is: (value: string) => boolean) => filled.filter(is).length > filled.length / 2
  if (most((value) => /^[^\s@]+@[^\s@]+$/.test(value.trim()))) return 'email'
  if (most((value) => dateOf(value, 'dmy', '2100-01-01') !== null)) return 'birthDate'
  if (most((value) => /^[+\d][\d\s()/.-]{5,}$/.test(value.trim()))) return 'phone'
  if (most((value) => /^\p{L}[\p{L}'.-]*( \p{L}[\p{L}'.-]*){1,3}$/u.test(value.trim()))) return 'name'
  return 'skip'
}

/** A first line that names columns has several words known as such, and nothing that could be a value. */
export function seemsHeader(row: readonly string[]): boolean {
  const known = row.filter((cell) => byHead(cell) !== 'skip').length
  return known > 0 && !row.some((cell) => /@|\d{3}/.test(cell))
}
