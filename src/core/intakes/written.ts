import type { Client } from '../../contract/models/client.ts'
import type { IntakeAnswers, IntakeRecordField, WrittenProposal } from '../../contract/models/intake.ts'
import { fold } from '../search/fold.ts'

/** Where in the record each answer belongs. */
const placeOf: Readonly<Record<string, IntakeRecordField>> = {
  'history.allergies': 'allergies',
  'goals.pressure': 'preferredPressure',
  'goals.what': 'goals',
  'days.loads': 'loads',
  'history.doctor': 'doctor',
}

/** The questions that ask about medicines, in either kind of intake. */
const medicineQuestions = ['history.medicines', 'since.medicines'] as const

/** Answers that say there is nothing, in the languages a handout can be in; an alert must not come of them. */
const nothing: ReadonlySet<string> = new Set(
  ['no', 'none', 'nothing', 'nil', 'none known', 'not known', 'no allergies', 'no known allergies']
    .concat([
      'na',
      'n/a',
      '-',
      '–',
      '—',
      '/',
      'no medicines',
      'no medication',
      'no change',
      'not that i know',
    ])
    .concat(['nein', 'keine', 'nichts', 'nicht bekannt', 'keine bekannt', 'non', 'aucun', 'aucune', 'rien'])
    .concat(['ninguno', 'ninguna', 'nada', 'nie', 'brak', 'zadne', 'ні', 'немає']),
)
const saysNothing = (words: string): boolean => {
  const folded = fold(words)
    .trim()
    .replace(/[.!]+$/, '')
  return folded === '' || nothing.has(folded)
}

const pressureWords = [
  { pressure: 2, pattern: /\b(light|soft|gentle)\b/ },
  { pressure: 3, pattern: /\b(medium|moderate|normal)\b/ },
  { pressure: 4, pattern: /\b(firm|strong|deep|hard)\b/ },
] as const

/** "firm" as 4; null where the words name none of the five steps, more than one, or say what is not liked. */
function pressureIn(words: string): number | null {
  const text = fold(words).trim()
  if (/^[1-5]$/.test(text)) return Number(text)
  if (/\b(not|no|never|less|nor|too)\b|n't/.test(text)) return null
  const named = pressureWords.filter(({ pattern }) => pattern.test(text))
  return named.length === 1 ? (named[0]?.pressure ?? null) : null
}

/** A field of one line takes the lines of an answer after each other. */
export const asOneLine = (words: string): string => words.replace(/[\s,;]*\n\s*/g, '; ')

function proposalFor(field: IntakeRecordField, words: string, client: Client): WrittenProposal | null {
  if (field === 'preferredPressure') {
    const pressure = pressureIn(words)
    if (pressure !== null && pressure === client.preferredPressure) return null
    const onRecord = client.preferredPressure === null ? '' : String(client.preferredPressure)
    return { field, words, onRecord, proposed: pressure === null ? '' : String(pressure) }
  }
  const onRecord = client[field]
  const text = field === 'goals' ? words : asOneLine(words)
  if (fold(onRecord).includes(fold(text))) return null
  const between = field === 'goals' ? '\n' : '; '
  return { field, words, onRecord, proposed: onRecord === '' ? text : `${onRecord}${between}${text}` }
}

/** The written answers that belong into the client's record and do not stand there yet. */
export const writtenOf = ({ texts }: Pick<IntakeAnswers, 'texts'>, client: Client): WrittenProposal[] =>
  Object.entries(placeOf).flatMap(([question, field]) => {
    const words = (texts[question] ?? '').trim()
    const proposal = saysNothing(words) ? null : proposalFor(field, words, client)
    return proposal === null ? [] : [proposal]
  })

/** What was written about medicines; empty where nothing was, or that there are none. */
export const medicinesOf = ({ texts }: Pick<IntakeAnswers, 'texts'>): string =>
  medicineQuestions
    .map((question) => (texts[question] ?? '').trim())
    .filter((words) => !saysNothing(words))
    .join('\n')
