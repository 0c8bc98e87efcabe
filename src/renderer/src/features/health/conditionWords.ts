import type { TFunction } from 'i18next'
import { zoneName } from '../../../../body/names.ts'
import type { CatalogueCondition, ClientCondition } from '../../../../contract/models/health.ts'
import { formatFullDate, formatPartialDate } from '../../i18n/format.ts'

type T = TFunction<'health'>

/** What is known of a condition beside its name: "symptomatic, left calf, since Feb 2026". */
export function conditionDetails(
  condition: ClientCondition,
  row: CatalogueCondition | undefined,
  t: T,
): string {
  const { variant, status, side, region, since, dueDate, pregnancyWeeks } = condition
  const site = [
    side === null ? '' : t(`sides.${side}`),
    region === null ? '' : zoneName(region).toLowerCase(),
  ]
  return [
    variant === null ? '' : (row?.variants.find(({ id }) => id === variant)?.label ?? ''),
    site.filter((part) => part !== '').join(' '),
    status === 'current' ? '' : t(`statuses.${status}`).toLowerCase(),
    since === null ? '' : t('sinceWords', { date: formatPartialDate(since) }),
    dueDate === null ? '' : t('dueWords', { date: formatFullDate(dueDate) }),
    pregnancyWeeks === null ? '' : t('weekWords', { week: pregnancyWeeks }),
  ]
    .filter((part) => part !== '')
    .join(', ')
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
