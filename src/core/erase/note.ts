import type { EraseOutlook } from '../../contract/models/erase.ts'
import { dayInWords } from '../documents/dates.ts'

const language = 'en-GB'

/** A text for the client: what was erased, and until when encrypted backups still hold it. */
export function eraseNote(
  { name, backups }: EraseOutlook,
  practice: { readonly practiceName: string; readonly therapistName: string },
  today: string,
): string {
  const lines = [
    practice.practiceName,
    practice.therapistName,
    '',
    `To ${name}`,
    dayInWords(today, language),
    '',
    'As you asked, everything that this practice had recorded about you is erased from its records: your details, your',
    'health history, the notes and charts of your sessions, appointments, and copies of the sheets you were given.',
    '',
    ...holdingWords(backups),
    'What remains is a line in the log of the practice that a record was erased. It names nobody.',
    '',
  ]
  return lines.join('\r\n')
}

function holdingWords({ count, until, notConnected, keptAside }: EraseOutlook['backups']): string[] {
  const lines: string[] = []
  if (count > 0 && until !== null) {
    lines.push(
      `Encrypted backups made before today still hold it. The last of them is deleted by ${dayInWords(until, language)}. Should one`,
      'of them have to be restored before, you are erased again before anyone can look at it.',
      '',
    )
  }
  if (notConnected.length > 0 || keptAside.length > 0) {
    lines.push(
      'Further encrypted copies that were out of reach today are deleted by the same rule, within about a year.',
      '',
    )
  }
  return lines
}
