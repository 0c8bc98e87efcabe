import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { UnfinishedNote } from '../../../../contract/models/today.ts'
import { formatWeekday } from '../../i18n/format.ts'
import { Card } from '../../ui/Card.tsx'

interface NotesToFinishProps {
  readonly notes: readonly UnfinishedNote[]
  readonly day: string
}

/** Sessions whose note is still to be written. */
export function NotesToFinish({ notes, day }: NotesToFinishProps) {
  const { t } = useTranslation('today')
  return (
    <Card title={t('notesToFinish')} aside={notes.length === 0 ? undefined : notes.length}>
      {notes.length === 0 ? (
        <p className="soft">{t('allFinished')}</p>
      ) : (
        <ul className="today-list today-notes">
          {notes.map(({ sessionId, clientName, date }) => (
            <li key={sessionId} className="today-line">
              <Link href={`/sessions/${sessionId}`} className="today-link">
                <b dir="auto">{clientName}</b>
                <span className="soft num grow">{date === day ? t('thisDay') : formatWeekday(date)}</span>
                <span className="today-write">{t('write')}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
