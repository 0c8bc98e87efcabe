import { blankClient, ClientFields } from '../../contract/models/client.ts'
import type { ImportReading, ImportTarget } from '../../contract/models/clientImport.ts'
import { dateOf } from './dates.ts'
import type { List } from './readList.ts'

export interface ReadClient {
  /** Null where there is no name. */
  readonly fields: ClientFields | null
  /** What could not be what it should be, and stands in the note instead. */
  readonly toNote: readonly ImportTarget[]
}

const earliest = '1900-01-01'

/** What a line becomes. Nothing that is brought in gets lost: what does not fit its field goes into the note. */
export function clientOf(
  row: readonly string[],
  head: List['head'],
  { columns, dateOrder }: ImportReading,
  today: string,
): ReadClient {
  const cells = columns.map((target, column) => ({
    target,
    head: head?.[column] ?? '',
    text: row[column]?.trim() ?? '',
  }))
  const of = (target: ImportTarget) => cells.find((cell) => cell.target === target)?.text ?? ''
  const name = of('name') || [of('givenName'), of('familyName')].filter((part) => part !== '').join(' ')
  const toNote: ImportTarget[] = []
  const notes = cells.filter(({ target, text }) => target === 'note' && text !== '').map(({ text }) => text)
  const wanted = { ...blankClient, name }
  const keepElsewhere = (target: ImportTarget, text: string) => {
    toNote.push(target)
    notes.push(`${cells.find((cell) => cell.target === target)?.head || target}: ${text}`)
  }
  const born = of('birthDate')
  if (born !== '') {
    const birthDate = dateOf(born, dateOrder, today)
    if (birthDate === null || birthDate > today || birthDate < earliest) keepElsewhere('birthDate', born)
    else wanted.birthDate = birthDate
  }
  for (const target of texts) {
    const text = of(target)
    if (text === '') continue
    if (ClientFields.shape[target].safeParse(text).success) wanted[target] = text
    else keepElsewhere(target, text)
  }
  wanted.note = notes.join('\n').slice(0, 100_000)
  const parsed = ClientFields.safeParse(wanted)
  return { fields: parsed.success ? parsed.data : null, toNote }
}

const texts = [
  'phone',
  'email',
  'occupation',
  'loads',
  'doctor',
  'emergencyContact',
  'allergies',
  'goals',
] as const
