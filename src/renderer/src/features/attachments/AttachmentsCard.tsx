import { FileText, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../../contract/models/attachment.ts'
import { Answer } from '../../api/Answer.tsx'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { useUndoOffer } from '../../commands/useUndoOffer.ts'
import { formatBytes, formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { RowButton, Rows } from '../../ui/Rows.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { AddAttachment } from './AddAttachment.tsx'
import { AttachmentDialog } from './AttachmentDialog.tsx'
import './attachments.css'

/** The client's documents: photos, scans, PDFs; pressing one shows it. */
export function AttachmentsCard({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('attachments')
  const words = useErrorText()
  const toast = useToast()
  const list = useProcedure('attachments.list', { clientId })
  const [opened, setOpened] = useState<{ readonly kind: 'none' | 'new' } | Attachment>({ kind: 'none' })
  const close = () => setOpened({ kind: 'none' })

  const offerUndo = useUndoOffer()
  const tell = (text: string) => offerUndo(clientId, text)
  const remove = async ({ id }: Attachment) => {
    close()
    const reply = await run('attachments.remove', { id })
    if (reply.ok) tell(t('removed'))
    else toast({ text: words(reply.error).happened, tone: 'problem' })
  }

  return (
    <Card
      title={t('title')}
      action={
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          aria-label={t('addTitle')}
          onPress={() => setOpened({ kind: 'new' })}
        >
          {t('add')}
        </Button>
      }
    >
      <Answer of={list}>
        {(attachments) =>
          attachments.length === 0 ? (
            <p className="soft">{t('none')}</p>
          ) : (
            <Rows>
              {attachments.map((attachment) => (
                <li key={attachment.id}>
                  <AttachmentRow attachment={attachment} onOpen={() => setOpened(attachment)} />
                </li>
              ))}
            </Rows>
          )
        }
      </Answer>
      {opened.kind === 'new' ? (
        <AddAttachment
          clientId={clientId}
          onClose={close}
          onAdded={() => {
            close()
            tell(t('added'))
          }}
        />
      ) : null}
      {'id' in opened ? (
        <AttachmentDialog
          key={opened.id}
          attachment={list.data?.find(({ id }) => id === opened.id) ?? opened}
          onClose={close}
          onRemove={() => void remove(opened)}
        />
      ) : null}
    </Card>
  )
}

interface AttachmentRowProps {
  readonly attachment: Attachment
  readonly onOpen: () => void
}

function AttachmentRow({ attachment: { kind, title, bytes, preview, addedAt }, onOpen }: AttachmentRowProps) {
  const { t } = useTranslation('attachments')
  const today = useToday()
  const about = { kind: t(`kinds.${kind}`), size: formatBytes(bytes), date: formatDate(addedAt, today) }
  return (
    <RowButton className="attachments-row" onPress={onOpen}>
      {preview === '' ? (
        <span className="attachments-paper">
          <FileText aria-hidden="true" />
        </span>
      ) : (
        <img className="attachments-preview" src={`data:image/jpeg;base64,${preview}`} alt="" />
      )}
      <span className="attachments-words">
        <span className="attachments-title">{title}</span>
        <span className="soft small">{t('line', about)}</span>
      </span>
    </RowButton>
  )
}
