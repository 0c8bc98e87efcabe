import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Client } from '../../../../contract/models/client.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { textForm } from '../../api/textForm.ts'
import { useCommand } from '../../api/useCommand.ts'
import { type DraftForm, useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { useFocusInvalid } from '../../ui/useFocusInvalid.ts'
import { ClientFormFields } from './ClientFormFields.tsx'
import { type ClientForm, emptyClient, fieldsOfForm, formOfClient } from './clientForm.ts'
import { SimilarClients } from './SimilarClients.tsx'

interface NewClientDialogProps {
  readonly onClose: () => void
  readonly onCreated: (client: Client) => void
}

/** A new client; what was begun is kept until it is handed in or thrown away. */
export function NewClientDialog({ onClose, onCreated }: NewClientDialogProps) {
  const { t } = useTranslation('clients')
  const create = useCommand('clients.create')
  const errorOf = useFieldErrors(create.error)
  const draft = useDraft({ form: 'client:new', initial: emptyClient, parse: textForm({ ...emptyClient }) })
  return (
    <ClientDialog
      title={t('newTitle')}
      handLabel={t('create')}
      draft={draft}
      initial={emptyClient}
      except={null}
      command={create}
      errorOf={errorOf}
      onClose={onClose}
      onHand={async (form) => {
        const reply = await create.run(fieldsOfForm(form))
        return reply.ok ? () => onCreated(reply.value) : null
      }}
    />
  )
}

interface EditClientDialogProps {
  readonly client: Client
  readonly onClose: () => void
}

/** Changes who the client is. A draft belongs to one revision: what was changed meanwhile is never written over. */
export function EditClientDialog({ client, onClose }: EditClientDialogProps) {
  const { t } = useTranslation('clients')
  const update = useCommand('clients.update')
  const errorOf = useFieldErrors(update.error, 'fields')
  const ownError = useFieldErrors(update.error)
  const initial = formOfClient(client)
  const draft = useDraft({
    form: `client:${client.id}:${client.revision}`,
    initial,
    parse: textForm({ ...initial }),
  })
  return (
    <ClientDialog
      title={t('editTitle')}
      handLabel={t('keep')}
      draft={draft}
      initial={initial}
      except={client.id}
      command={update}
      errorOf={(field) => errorOf(field) ?? ownError(field)}
      onClose={onClose}
      onHand={async (form) => {
        const reply = await update.run({
          id: client.id,
          revision: client.revision,
          fields: fieldsOfForm(form),
        })
        return reply.ok ? onClose : null
      }}
    />
  )
}

interface ClientDialogProps {
  readonly title: string
  readonly handLabel: string
  readonly draft: DraftForm<ClientForm>
  readonly initial: ClientForm
  readonly except: string | null
  readonly command: Pick<ReturnType<typeof useCommand<'clients.create'>>, 'isPending' | 'error'>
  readonly errorOf: (field: keyof ClientForm) => string | undefined
  readonly onClose: () => void
  /** Hands the form in; what to do next when it was taken, null when it was refused. */
  readonly onHand: (form: ClientForm) => Promise<(() => void) | null>
}

function ClientDialog({
  title,
  handLabel,
  draft,
  initial,
  except,
  command,
  errorOf,
  onClose,
  onHand,
}: ClientDialogProps) {
  const { t } = useTranslation('clients')
  const [, navigate] = useLocation()
  const formElement = useRef<HTMLFormElement>(null)
  /** The form as it was handed in and refused. */
  const [refused, setRefused] = useState<ClientForm | null>(null)
  useFocusInvalid(formElement, refused)
  if (draft.kind === 'loading') return null

  const form = draft.value
  const hand = async () => {
    const next = await onHand(form)
    setRefused(next === null ? { ...form } : null)
    if (next === null) return
    await draft.clear()
    next()
  }
  const startAfresh = async () => {
    draft.change(initial)
    await draft.clear()
  }
  const refusedElsewhere = command.error !== null && command.error.fields === undefined

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width="wide"
      closesOutside={false}
      actions={
        <>
          <span className="grow clients-draft">
            <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
          </span>
          <Button onPress={onClose}>{t('later')}</Button>
          <Button variant="primary" type="submit" form="client-form" isPending={command.isPending}>
            {handLabel}
          </Button>
        </>
      }
    >
      <form
        ref={formElement}
        id="client-form"
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void hand()
        }}
      >
        {draft.resumed ? (
          <p className="row-tight soft small">
            {t('resumed')}
            <Button variant="quiet" size="small" onPress={() => void startAfresh()}>
              {t('startAfresh')}
            </Button>
          </p>
        ) : null}
        <ClientFormFields
          form={form}
          onChange={draft.change}
          // what was written anew since it was refused has not been refused
          errorOf={(field) => (form[field] === refused?.[field] ? errorOf(field) : undefined)}
          alike={
            <SimilarClients
              form={form}
              except={except}
              chooseLabel={t('open')}
              onChoose={({ id }) => navigate(`/clients/${id}`)}
            />
          }
        />
        {refusedElsewhere && command.error !== null ? <FailureNotice error={command.error} /> : null}
      </form>
    </Dialog>
  )
}
