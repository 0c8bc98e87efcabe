import type { TFunction } from 'i18next'
import type { Client } from '../../../../contract/models/client.ts'
import { ageOn, formatFullDate } from '../../i18n/format.ts'

/** The line under the name: "46, born 3 Mar 1980 · teacher, desk 9 h a day · 0171 555 01 42". */
export function clientWords(client: Client, today: string, t: TFunction<'client'>): string {
  const { birthDate, occupation, loads, phone, email } = client
  return [
    birthDate === null ? '' : t('born', { age: ageOn(birthDate, today), date: formatFullDate(birthDate) }),
    [occupation, loads].filter((part) => part !== '').join(', '),
    phone,
    email,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
