import type { TFunction } from 'i18next'
import type { KeptBackup } from '../../../../contract/models/backup.ts'
import { formatFullDate, formatTime } from '../../i18n/format.ts'

/** "22 Nov 2026, 14:30" of a moment, on this computer's clock and calendar. */
export function whenWords(moment: string): string {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${formatFullDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}, ${formatTime(at)}`
}

/** "40 clients, 312 sessions". */
export function amountWords(t: TFunction<'backup'>, { clients, sessions }: KeptBackup): string {
  return `${t('clients', { count: clients })}, ${t('sessions', { count: sessions })}`
}
