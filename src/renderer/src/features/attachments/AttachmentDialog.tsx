import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment, OpenedAttachment } from '../../../../contract/models/attachment.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { Waiting } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { useSaveReason } from '../../api/useSaveReason.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { documentAddress } from '../handout/documentAddress.ts'

interface AttachmentDialogProps {
  readonly attachment: Attachment
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** A document large enough to read, and what can be done with it. */
export function AttachmentDialog({ attachment, onClose, onRemove }: AttachmentDialogProps) {
  const { t } = useTranslation('attachments')
  const toast = useToast()
  const today = useToday()
  const saveReason = useSaveReason()
  const { id, title, kind } = attachment
  const [shown, setShown] = useState<OpenedAttachment | ReplyError | null>(null)
  const name = useAutosave<string>({
    value: title,
    save: (to) => run('attachments.rename', { id, revision: attachment.revision, title: to }),
  })
  useEffect(() => {
    let gone = false
    void run('attachments.open', { id }).then((reply) => {
      if (!gone) setShown(reply.ok ? reply.value : reply.error)
    })
    return () => {
      gone = true
    }
  }, [id])

  const documentId = shown !== null && 'documentId' in shown ? shown.documentId : null
  const print = async () => {
    if (documentId === null) return
    const outcome = await host.invoke('print', { documentId }).catch(() => ({ kind: 'failed' }) as const)
    if (outcome.kind === 'failed') toast({ text: t('notPrinted'), tone: 'problem' })
  }
  const save = async () => {
    const suggestedName = `document-${today}.${kind === 'pdf' ? 'pdf' : 'jpg'}`
    const file = await host.invoke('chooseSave', { suggestedName }).catch(() => null)
    if (file === null) return
    const reply = await run('attachments.save', { id, token: file.token })
    if (reply.ok) toast({ text: t('savedAs', { name: file.displayName }) })
    else toast({ text: saveReason(reply.error), tone: 'problem' })
  }

  return (
    <Dialog
      title={t(`kinds.${kind}`)}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <span className="grow">
            <Button variant="quiet" onPress={onRemove}>
              {t('remove')}
            </Button>
          </span>
          <Button onPress={() => void save()}>{t('saveCopy')}</Button>
          <Button isDisabled={documentId === null} onPress={() => void print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={t('name')}
          value={name.value}
          onChange={name.change}
          onBlur={() => void name.flush()}
          error={name.state.kind === 'failed' ? name.state.message : undefined}
        />
        {shown === null ? <Waiting /> : null}
        {shown !== null && 'code' in shown ? <FailureNotice error={shown} /> : null}
        {documentId === null ? null : kind === 'pdf' ? (
          <iframe className="attachments-document" title={title} src={documentAddress(documentId)} />
        ) : (
          <div className="attachments-document attachments-photo">
            <img src={`app://doc/${encodeURIComponent(documentId)}`} alt={title} />
          </div>
        )}
      </div>
    </Dialog>
  )
}
