import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Session } from '../../../../contract/models/session.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { run } from '../../api/run.ts'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toasts.tsx'

interface Discard {
  readonly ask: () => void
  readonly dialog: ReactNode
}

/** Takes a session away that was begun by mistake, from the palette too: asked once, and brought back by undo. */
export function useDiscard({ id, clientId, status }: Session): Discard {
  const { t } = useTranslation('session')
  const words = useErrorText()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const discard = useCommand('sessions.discard')
  const ask = () => {
    discard.reset()
    setAsking(true)
  }
  useCommands([
    {
      id: 'session.discard',
      label: t('discard'),
      group: t('commands.group'),
      when: () => status === 'draft',
      perform: ask,
    },
  ])

  const undo = async () => {
    const reply = await run('undo.undo', { kind: 'client', id: clientId })
    if (reply.ok) navigate(`/sessions/${id}`)
    else toast({ text: words(reply.error).happened, tone: 'problem' })
  }
  const takeAway = async () => {
    await flushUnsaved()
    const reply = await discard.run({ sessionId: id })
    if (!reply.ok) return
    setAsking(false)
    navigate(`/clients/${clientId}`)
    toast({ text: t('discarded'), action: { label: t('undo'), perform: () => void undo() } })
  }
  const dialog = (
    <ConfirmDialog
      title={t('discardTitle')}
      isOpen={asking}
      confirmLabel={t('discard')}
      danger
      isPending={discard.isPending}
      onConfirm={() => void takeAway()}
      onCancel={() => setAsking(false)}
    >
      <p>{t('discardText')}</p>
      {discard.error === null ? null : discard.error.code === 'conflict' ? (
        <p role="alert">{t('discardKept')}</p>
      ) : (
        <FailureNotice error={discard.error} />
      )}
    </ConfirmDialog>
  )
  return { ask, dialog }
}
