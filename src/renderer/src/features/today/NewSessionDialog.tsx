import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { run } from '../../api/run.ts'
import { textForm } from '../../api/textForm.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MinutesField } from '../../ui/MinutesField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { emptyClient, fieldsOfForm } from '../clients/clientForm.ts'
import { timeNow } from './clockWords.ts'
import { checkSession, type SessionForm } from './sessionForm.ts'
import { WhoComes } from './WhoComes.tsx'

interface NewSessionDialogProps {
  /** Null asks who it is. */
  readonly client: { readonly id: string; readonly name: string } | null
  readonly onClose: () => void
  readonly onCreated: (session: Session) => void
}

/** A session for today, or an earlier one to be written up. */
export function NewSessionDialog(props: NewSessionDialogProps) {
  const today = useToday()
  const settings = useProcedure('settings.get', {})
  if (settings.isPending) return null
  const initial: SessionForm = {
    day: today,
    who: 'known',
    clientId: props.client?.id ?? '',
    name: '',
    phone: '',
    date: today,
    startTime: timeNow(today, new Date()),
    minutes: String(settings.data?.sessionMinutes ?? 60),
  }
  return <SessionDialog {...props} today={today} initial={initial} />
}

interface SessionDialogProps extends NewSessionDialogProps {
  readonly today: string
  readonly initial: SessionForm
}

function SessionDialog({ client, onClose, onCreated, today, initial }: SessionDialogProps) {
  const { t } = useTranslation('today')
  const [shown, setShown] = useState(false)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<ReplyError | null>(null)
  const draft = useDraft<SessionForm>({
    form: client === null ? 'session:new' : `session:new:${client.id}`,
    initial,
    parse: (stored) => {
      const form = textForm({ ...initial })(stored)
      return form?.day === today ? form : null
    },
  })
  if (draft.kind === 'loading') return null

  const form = draft.value
  const checked = checkSession(form, today)
  const edit = (patch: Partial<SessionForm>) => draft.change({ ...form, ...patch })
  const whoMissing = form.who === 'new' ? form.name.trim() === '' : form.clientId === ''
  const errorOf = (field: 'date' | 'startTime' | 'minutes') => {
    const problem = checked.ok || !shown ? undefined : checked.problems[field]
    return problem === undefined ? undefined : t(`problems.${problem}`)
  }

  /** A new client is made first, and known from then on: should the session be refused, nobody is made twice. */
  const clientOf = async (): Promise<string | null> => {
    if (form.clientId !== '') return form.clientId
    const made = await run(
      'clients.create',
      fieldsOfForm({ ...emptyClient, name: form.name, phone: form.phone }),
    )
    if (!made.ok) {
      setError(made.error)
      return null
    }
    edit({ clientId: made.value.id })
    return made.value.id
  }
  const create = async () => {
    setShown(true)
    if (!checked.ok || whoMissing) return
    setPending(true)
    setError(null)
    const clientId = await clientOf()
    const reply = clientId === null ? null : await run('sessions.create', { clientId, ...checked.fields })
    setPending(false)
    if (reply === null) return
    if (!reply.ok) return setError(reply.error)
    await draft.clear()
    onCreated(reply.value)
  }

  return (
    <Dialog
      title={client === null ? t('newSession') : t('newSessionWith', { name: client.name })}
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="session-form"
            isPending={pending}
            autoFocus={client !== null}
          >
            {t('startSession')}
          </Button>
        </>
      }
    >
      <form
        id="session-form"
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        {client === null ? (
          <WhoComes form={form} onChange={edit} error={shown && whoMissing ? t('problems.who') : undefined} />
        ) : null}
        <div className="today-session-fields">
          <DateField
            label={t('date')}
            value={form.date}
            onChange={(date) => edit({ date })}
            today={today}
            prefer="past"
            error={errorOf('date')}
          />
          <TimeField
            label={t('startTime')}
            value={form.startTime}
            onChange={(startTime) => edit({ startTime })}
            error={errorOf('startTime')}
          />
          <MinutesField
            label={t('minutes')}
            value={form.minutes}
            onChange={(minutes) => edit({ minutes })}
            error={errorOf('minutes')}
          />
        </div>
        {error === null ? null : <FailureNotice error={error} />}
      </form>
    </Dialog>
  )
}
