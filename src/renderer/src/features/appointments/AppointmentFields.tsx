import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../../../contract/models/appointment.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { textForm } from '../../api/textForm.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { MinutesField } from '../../ui/MinutesField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import {
  type AppointmentField,
  type AppointmentForm,
  checkAppointment,
  formOfAppointment,
  weeksAhead,
} from './appointmentForm.ts'
import { localZone } from './wallClock.ts'
import './appointments.css'

interface AppointmentFieldsProps {
  readonly clientId: string
  readonly sessionId: string | null
  readonly appointment: Appointment | null
  readonly onDone: () => void
}

/** Weeks between two treatments that are one press away. */
const usualWeeks = [1, 2, 4] as const

/** Waits for what a new form begins with, so that the form itself can begin whole. */
export function AppointmentFields(props: AppointmentFieldsProps) {
  const settings = useProcedure('settings.get', {})
  const { appointment } = props
  if (appointment !== null) return <Form {...props} initial={formOfAppointment(appointment)} />
  if (settings.isPending) return null
  const minutes = String(settings.data?.sessionMinutes ?? 60)
  return <Form {...props} initial={{ date: '', time: '', minutes, place: '' }} />
}

function Form({
  clientId,
  sessionId,
  appointment,
  initial,
  onDone,
}: AppointmentFieldsProps & { readonly initial: AppointmentForm }) {
  const { t } = useTranslation('appointments')
  const today = useToday()
  const [shown, setShown] = useState(false)
  const set = useCommand('appointments.set')
  const change = useCommand('appointments.change')
  const draft = useDraft<AppointmentForm>({
    form: `appointment:${appointment?.id ?? clientId}`,
    initial,
    parse: textForm({ ...initial }),
  })
  if (draft.kind === 'loading') return null

  const form = draft.value
  const zone = appointment?.zone ?? localZone()
  const checked = checkAppointment(form, zone)
  const edit = (patch: Partial<AppointmentForm>) => draft.change({ ...form, ...patch })
  const errorOf = (field: AppointmentField): string | undefined => {
    const problem = checked.ok || !shown ? undefined : checked.problems[field]
    return problem === undefined ? undefined : t(`problems.${problem}`)
  }
  const error = set.error ?? change.error
  const isPast = error?.fields?.['fields.start'] === 'timeInPast'

  const hand = async () => {
    setShown(true)
    if (!checked.ok) return
    const reply =
      appointment === null
        ? await set.run({ clientId, sessionId, fields: checked.fields })
        : await change.run({ id: appointment.id, fields: checked.fields })
    if (!reply.ok) return
    await draft.clear()
    onDone()
  }
  const giveUp = async () => {
    await draft.clear()
    onDone()
  }

  return (
    <form
      className="stack-tight"
      aria-label={t('form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void hand()
      }}
    >
      <div className="row-tight appointments-weeks">
        {usualWeeks.map((weeks, index) => (
          <Button
            key={weeks}
            size="small"
            autoFocus={index === 0}
            onPress={() => draft.change(weeksAhead(form, today, weeks))}
          >
            {t('inWeeks', { count: weeks })}
          </Button>
        ))}
      </div>
      <div className="appointments-fields">
        <DateField
          label={t('date')}
          value={form.date}
          onChange={(date) => edit({ date })}
          today={today}
          prefer="future"
          placeholder={t('dateExample')}
          error={errorOf('date')}
          size="small"
        />
        <TimeField
          label={t('time')}
          value={form.time}
          onChange={(time) => edit({ time })}
          error={errorOf('time') ?? (isPast ? t('problems.past') : undefined)}
          size="small"
        />
        <MinutesField
          label={t('minutes')}
          value={form.minutes}
          onChange={(minutes) => edit({ minutes })}
          error={errorOf('minutes')}
          size="small"
        />
        <TextField label={t('place')} value={form.place} onChange={(place) => edit({ place })} size="small" />
      </div>
      {error === null || isPast ? null : <FailureNotice error={error} />}
      <div className="row-tight">
        <Button type="submit" variant="primary" size="small" isPending={set.isPending || change.isPending}>
          {appointment === null ? t('setIt') : t('keepIt')}
        </Button>
        <Button size="small" onPress={() => void giveUp()}>
          {t('giveUp')}
        </Button>
      </div>
    </form>
  )
}
