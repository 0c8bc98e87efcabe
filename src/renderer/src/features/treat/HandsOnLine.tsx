import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { Card } from '../../ui/Card.tsx'

/** Minutes of the day with hands on, and a gentle word over one's own limit. Nothing before the first minute. */
export function HandsOnLine({ day }: { readonly day: string }) {
  const { t } = useTranslation('treat')
  const handsOn = useProcedure('treatment.handsOn', { date: day }).data
  if (handsOn === undefined || handsOn.minutes === 0) return null
  return (
    <Card>
      <p>
        <b>{t('handsOnToday', { count: handsOn.minutes })}</b>{' '}
        {handsOn.limit > 0 && !handsOn.over && (
          <span className="soft">{t('handsOnOf', { limit: handsOn.limit })}</span>
        )}
        {handsOn.over && <span>{t('handsOnOver', { limit: handsOn.limit })}</span>}
      </p>
    </Card>
  )
}
