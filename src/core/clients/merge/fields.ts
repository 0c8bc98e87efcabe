import type { ClientFields } from '../../../contract/models/client.ts'
import type { ClientField } from '../../../contract/models/merge.ts'
import { fold } from '../../search/fold.ts'

/** Both texts, one under the other; one of them where it says all that the other says. */
function joined(kept: string, gone: string): string {
  if (kept.includes(gone)) return kept
  if (gone.includes(kept)) return gone
  return `${kept}\n${gone}`
}

const union = (one: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(one.map(fold))
  return [...one, ...other.filter((word) => !known.has(fold(word)))]
}

const isEmpty = (value: ClientFields[ClientField]): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Fields of which only one value can stand; lists and long texts take both. */
const single = [
  'name',
  'birthDate',
  'phone',
  'email',
  'occupation',
  'loads',
  'language',
  'emergencyContact',
  'doctor',
  'guardian',
  'preferredPressure',
  'allergies',
  'lubricant',
] as const satisfies readonly ClientField[]

/** Fields in which the two say something else and only one of them can be right. */
export const conflictsOf = (kept: ClientFields, gone: ClientFields): ClientField[] =>
  single.filter((field) => !isEmpty(kept[field]) && !isEmpty(gone[field]) && kept[field] !== gone[field])

/**
 * The record that stays: of single fields the one kept, or the one of `fromGone`, or whichever says anything; lists and
 * long texts of both; the name that does not stand is kept as a former one, so that search finds it.
 */
export function mergedFields(
  kept: ClientFields,
  gone: ClientFields,
  fromGone: readonly ClientField[],
): ClientFields {
  const chosen = new Set<string>(fromGone)
  const pick = <Field extends ClientField>(field: Field): ClientFields[Field] => {
    const takes = chosen.has(field) ? !isEmpty(gone[field]) : isEmpty(kept[field])
    return takes ? gone[field] : kept[field]
  }
  const name = pick('name')
  const other = name === kept.name ? gone.name : kept.name
  const former = union(kept.formerNames, [...gone.formerNames, other])
  return {
    name,
    birthDate: pick('birthDate'),
    phone: pick('phone'),
    email: pick('email'),
    occupation: pick('occupation'),
    loads: pick('loads'),
    language: pick('language'),
    emergencyContact: pick('emergencyContact'),
    doctor: pick('doctor'),
    guardian: pick('guardian'),
    preferredPressure: pick('preferredPressure'),
    allergies: pick('allergies'),
    lubricant: pick('lubricant'),
    note: joined(kept.note, gone.note),
    goals: joined(kept.goals, gone.goals),
    tags: union(kept.tags, gone.tags),
    formerNames: former.filter((one) => fold(one) !== fold(name)),
  }
}

/** Fields that change on the client who stays although nobody is asked. */
export function addedBy(kept: ClientFields, gone: ClientFields): ClientField[] {
  const merged = mergedFields(kept, gone, [])
  const fields = [...single, 'note', 'goals', 'tags', 'formerNames'] as const
  return fields.filter((field) => JSON.stringify(merged[field]) !== JSON.stringify(kept[field]))
}
