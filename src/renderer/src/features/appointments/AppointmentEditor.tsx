import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../../../contract/models/appointment.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { AppointmentFields } from './AppointmentFields.tsx'
import { appointmentWords } from './appointmentWords.ts'
import './appointments.css'

interface AppointmentEditorProps {
  readonly clientId: string
  /** The session at whose end it is set; null from the client's page. */
  readonly sessionId: string | null
}

/** When the client comes next: shows it, sets it, changes it, cancels it. Stands in a card or a pane. */
export function AppointmentEditor({ clientId, sessionId }: AppointmentEditorProps) {
  const next = useProcedure('appointments.next', { clientId })
  const [editing, setEditing] = useState(false)
  /** Whether the button pressed last is gone with what it stood in, so that the keyboard needs a place again. */
  const [acted, setActed] = useState(false)
  const leave = () => {
    setEditing(false)
    setActed(true)
  }
  return (
    <Answer of={next}>
      {(appointment) =>
        editing ? (
          <AppointmentFields
            key={appointment?.id ?? 'new'}
            clientId={clientId}
            sessionId={sessionId}
            appointment={appointment}
            onDone={leave}
          />
        ) : (
          <AppointmentShown
            appointment={appointment}
            takesFocus={acted}
            onEdit={() => setEditing(true)}
            onCancelled={() => setActed(true)}
          />
        )
      }
    </Answer>
  )
}

interface AppointmentShownProps {
  readonly appointment: Appointment | null
  readonly takesFocus: boolean
  readonly onEdit: () => void
  readonly onCancelled: () => void
}

function AppointmentShown({ appointment, takesFocus, onEdit, onCancelled }: AppointmentShownProps) {
  const { t } = useTranslation('appointments')
  const { t: common } = useTranslation('common')
  const toast = useToast()
  const cancel = useCommand('appointments.cancel')
  const setAgain = useCommand('appointments.set')

  if (appointment === null) {
    return (
      <div className="appointments-shown">
        <p className="soft">{t('none')}</p>
        <Button size="small" autoFocus={takesFocus} onPress={onEdit}>
          {t('set')}
        </Button>
      </div>
    )
  }

  const bringBack = () => {
    const { clientId, sessionId, start, minutes, zone, place } = appointment
    void setAgain.run({ clientId, sessionId, fields: { start, minutes, zone, place } })
  }
  const onCancel = async () => {
    const reply = await cancel.run({ id: appointment.id })
    if (!reply.ok) return
    onCancelled()
    toast({ text: t('cancelled'), action: { label: t('undo'), perform: bringBack } })
  }
  return (
    <div className="appointments-shown">
      <p>{appointmentWords(appointment, common('minutes', { count: appointment.minutes }))}</p>
      {cancel.error === null ? null : <FailureNotice error={cancel.error} />}
      <div className="row-tight">
        <Button size="small" aria-label={t('changeIt')} autoFocus={takesFocus} onPress={onEdit}>
          {t('change')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => void onCancel()} isPending={cancel.isPending}>
          {t('cancelIt')}
        </Button>
      </div>
    </div>
  )
}
