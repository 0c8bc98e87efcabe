import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'
import './intake.css'

/** At the session: answers that nobody has looked through yet, so that what they would change is not forgotten. */
export function WaitingIntakes({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('intake')
  const today = useToday()
  const waiting = (useProcedure('intakes.list', { clientId }).data ?? []).filter(
    ({ confirmedAt }) => confirmedAt === null,
  )
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>{t('title')}</h2>
      <ul className="intake-waiting">
        {waiting.map(({ id, kind, date }) => (
          <li key={id}>
            <CircleAlert aria-hidden="true" />
            <Link href={`/intakes/${id}`}>
              {t('waiting', { kind: t(`kinds.${kind}`), date: formatDate(date, today) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
