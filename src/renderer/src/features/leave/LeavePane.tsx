import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { AppointmentEditor } from '../appointments/AppointmentEditor.tsx'
import { AfterReadings } from '../chart/AfterReadings.tsx'
import { HandoutPane } from '../handout/HandoutPane.tsx'
import { useSessionPain } from '../session/useSessionField.ts'
import { TreatedRow } from '../treat/TreatedRow.tsx'
import { SessionReport } from './SessionReport.tsx'
import './LeavePane.css'

/** The end of a session: how the client leaves, when they come again, what they take home. */
export function LeavePane({ session }: { readonly session: Session }) {
  const { t } = useTranslation('leave')
  const pain = useSessionPain(session, 'painAfter')
  return (
    <section className="leave-pane" aria-label={t('title')}>
      <div className="leave-ending">
        <NumberScale
          label={t('painAfter')}
          from={0}
          to={10}
          layout="above"
          value={pain.value}
          isDisabled={session.status === 'signed'}
          onChange={(value) => {
            pain.change(value)
            void pain.flush()
          }}
          meaning={
            session.painBefore === null ? undefined : t('painAfterMeaning', { before: session.painBefore })
          }
        />
        <TreatedRow session={session} />
        <AfterReadings session={session} />
        <section className="stack-tight" aria-label={t('nextAppointment')}>
          <h2>{t('nextAppointment')}</h2>
          <AppointmentEditor clientId={session.clientId} sessionId={session.id} />
        </section>
        <SessionReport session={session} />
      </div>
      <HandoutPane session={session} />
    </section>
  )
}
