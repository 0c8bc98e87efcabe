import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { ageOn, formatMinutes, formatWeekday } from '../../i18n/format.ts'
import { TreatNow } from '../treat/TreatNow.tsx'
import { HeaderAlerts } from './HeaderAlerts.tsx'
import './SessionHeader.css'

interface SessionHeaderProps {
  readonly session: Session
  readonly onTreat: () => void
}

/** Who lies on the table and what must not be forgotten. */
export function SessionHeader({ session, onTreat }: SessionHeaderProps) {
  const { t } = useTranslation('session')
  const today = useToday()
  const client = useProcedure('clients.get', { id: session.clientId }).data
  const about = [
    client?.birthDate ? String(ageOn(client.birthDate, today)) : '',
    client?.occupation ?? '',
    client?.loads ?? '',
  ].filter((part) => part !== '')

  return (
    <header className="session-head">
      <div className="session-who">
        <h1>
          <Link href={`/clients/${session.clientId}`} title={session.clientName}>
            <bdi>{session.clientName}</bdi>
          </Link>
        </h1>
        <p className="small soft">{about.join(' · ')}</p>
      </div>
      <HeaderAlerts clientId={session.clientId} />
      <div className="session-which">
        <p>
          <strong>{t('numbered', { number: session.number })}</strong>
        </p>
        <p className="small soft">
          {t('when', { date: formatWeekday(session.date), minutes: formatMinutes(session.minutes) })}
        </p>
      </div>
      <TreatNow session={session} onTreat={onTreat} />
    </header>
  )
}
