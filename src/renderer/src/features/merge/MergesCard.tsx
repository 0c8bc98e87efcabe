import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { useUnmerge } from './useUnmerge.ts'

/** Records that became part of this one, for as long as that can be taken back. */
export function MergesCard({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('merge')
  const today = useToday()
  const unmerge = useUnmerge()
  const merges = useProcedure('clients.merges', { id: clientId }).data ?? []
  if (merges.length === 0) return null
  return (
    <Card title={t('merged')}>
      <ul className="stack-tight merge-list">
        {merges.map(({ id, goneName, mergedAt, until }) => (
          <li key={id} className="row">
            <span className="grow">
              {t('becamePart', { name: goneName, date: formatDate(mergedAt, today) })}
              <span className="soft small merge-until">{t('until', { date: formatDate(until, today) })}</span>
            </span>
            <Button size="small" onPress={() => void unmerge.one(id)}>
              {t('unmerge')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
