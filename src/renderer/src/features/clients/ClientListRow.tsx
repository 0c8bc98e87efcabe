import { FileText, NotebookText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useToday } from '../../app/today.ts'
import { ageOn, formatDate, formatFullDate } from '../../i18n/format.ts'
import { Fragments } from './Fragments.tsx'
import type { ListRow } from './listRow.ts'

/** What stands on one line of the list. */
export function ClientListRow({ row }: { readonly row: ListRow }) {
  const { t } = useTranslation('clients')
  const today = useToday()
  switch (row.kind) {
    case 'row': {
      const { name, birthDate, phone, archived, lastSession } = row.client
      return (
        <div className="clients-columns">
          <b className="clients-name">
            <bdi>{name}</bdi> {archived ? <Archived /> : null}
          </b>
          <span className="soft num">
            {birthDate === null
              ? ''
              : t('bornAge', { date: formatFullDate(birthDate), age: ageOn(birthDate, today) })}
          </span>
          <span className="soft num">{phone}</span>
          <span className="soft num">
            {lastSession === null ? t('noSession') : formatDate(lastSession, today)}
          </span>
        </div>
      )
    }
    case 'client':
      return (
        <div className="row">
          <b className="clients-name grow">
            <bdi>
              <Fragments of={row.name} />
            </bdi>{' '}
            {row.formerName.length === 0 ? null : (
              <span className="soft clients-former">
                {t('formerly')} <Fragments of={row.formerName} />
              </span>
            )}
            {row.archived ? <Archived /> : null}
          </b>
          <span className="soft num">{row.detail}</span>
        </div>
      )
    case 'note':
    case 'paper':
      return (
        <div className="row">
          {row.kind === 'note' ? (
            <NotebookText aria-hidden="true" className="clients-note-icon" />
          ) : (
            <FileText aria-hidden="true" className="clients-note-icon" />
          )}
          <span className="grow">
            <b dir="auto">{row.clientName}</b>
            <span className="clients-excerpt" dir="auto">
              <Fragments of={row.excerpt} />
            </span>
          </span>
          <span className="soft num">
            {t(row.kind === 'note' ? 'noteFrom' : `paperFrom.${row.paper}`, {
              date: formatDate(row.date, today),
            })}
          </span>
        </div>
      )
  }
}

function Archived() {
  const { t } = useTranslation('clients')
  return <span className="clients-archived">{t('archivedWord')}</span>
}
