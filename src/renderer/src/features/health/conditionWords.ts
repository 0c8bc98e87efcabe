import type { TFunction } from 'i18next'
import type { ClientCondition } from '../../../../contract/models/health.ts'
import { formatFullDate, formatPartialDate } from '../../i18n/format.ts'

type T = TFunction<'health'>

/** What the alert does not say: ", since Feb 2026, due 14 May 2026". */
export function conditionDates({ since, dueDate }: ClientCondition, t: T): string {
  return [
    since === null ? '' : t('sinceWords', { date: formatPartialDate(since) }),
    dueDate === null ? '' : t('dueWords', { date: formatFullDate(dueDate) }),
  ]
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('')
}

/** Who cleared it, when and until when; '' where nobody has. `today` tells whether it still holds. */
export function clearanceWords({ clearance }: ClientCondition, today: string, t: T): string {
  if (clearance === null) return ''
  const { by, on, until, scope } = clearance
  const cleared =
    until === null
      ? t('clearedOn', { by, date: formatFullDate(on) })
      : until < today
        ? t('clearedPast', { by, date: formatFullDate(until) })
        : t('clearedUntil', { by, date: formatFullDate(until) })
  return scope === '' ? cleared : `${cleared}: ${scope}`
}
