import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { ScreeningCard } from '../screening/ScreeningCard.tsx'
import { useReportSave } from './saveStates.ts'
import { saveEdit, useSessionPain, useSessionText } from './useSessionField.ts'
import { WhileOpen } from './WhileOpen.tsx'
import './ArrivePane.css'

/** What is asked at the door: why, how bad, and what must be borne in mind. */
export function ArrivePane({ session }: { readonly session: Session }) {
  const { t } = useTranslation('session')
  const isSigned = session.status === 'signed'
  const reason = useSessionText(session, 'reason')
  const pain = useSessionPain(session, 'painBefore')
  const alerts = useProcedure('health.alerts', { clientId: session.clientId }).data

  return (
    <div className="arrive-pane">
      <Card title={t('arriveTitle')}>
        <div className="stack">
          <TextField
            label={t('reason')}
            placeholder={isSigned ? undefined : t('reasonPlaceholder')}
            isReadOnly={isSigned}
            value={reason.value}
            onChange={reason.change}
            onBlur={() => void reason.flush()}
          />
          <NumberScale
            label={t('painBefore')}
            from={0}
            to={10}
            layout="above"
            isDisabled={isSigned}
            value={pain.value}
            onChange={(value) => {
              pain.change(value)
              void pain.flush()
            }}
            meaning={t('painBeforeMeaning')}
          />
          <When session={session} />
        </div>
      </Card>
      <WhileOpen session={session}>
        <ScreeningCard session={session} />
      </WhileOpen>
      <Card title={t('alerts')}>
        {alerts?.length === 0 ? <p className="soft">{t('noAlerts')}</p> : null}
        <ul className="arrive-alerts">
          {alerts?.map((alert) => (
            <li key={alert.id}>
              <Chip
                severity={alert.severity}
                label={alert.label}
                detail={alert.restricts}
                cleared={alert.cleared}
              />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

function When({ session }: { readonly session: Session }) {
  const { t } = useTranslation('session')
  const today = useToday()
  const date = useAutosave<string>({
    value: session.date,
    save: (value) => saveEdit(session.id, { field: 'date', value }),
  })
  const start = useAutosave<string>({
    value: session.startTime ?? '',
    save: (value) => saveEdit(session.id, { field: 'startTime', value: value === '' ? null : value }),
  })
  const minutes = useAutosave<string>({
    value: String(session.minutes),
    save: (value) => saveEdit(session.id, { field: 'minutes', value: Number(value) }),
  })
  const isSigned = session.status === 'signed'
  useReportSave(date.state)
  useReportSave(start.state)
  useReportSave(minutes.state)
  return (
    <div className="arrive-when">
      <DateField
        label={t('date')}
        isReadOnly={isSigned}
        value={date.value}
        onChange={date.change}
        onBlur={() => void date.flush()}
        today={today}
        prefer="past"
      />
      <TimeField
        label={t('startTime')}
        isReadOnly={isSigned}
        value={start.value}
        onChange={start.change}
        onBlur={() => void start.flush()}
      />
      <TextField
        label={t('minutes')}
        inputMode="numeric"
        isReadOnly={isSigned}
        value={minutes.value}
        onChange={(text) => minutes.change(text.replace(/\D/g, '').slice(0, 3))}
        onBlur={() => void minutes.flush()}
      />
    </div>
  )
}
