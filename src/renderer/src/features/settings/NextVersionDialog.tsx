import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply, ReplyError } from '../../../../contract/reply.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import type { DraftForm } from '../../api/useDraft.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { useToast } from '../../ui/Toasts.tsx'

interface NextVersionDialogProps {
  readonly title: string
  /** The version in force, which is being changed. */
  readonly version: number
  readonly draft: Pick<Extract<DraftForm<unknown>, { kind: 'ready' }>, 'state' | 'flush' | 'clear'>
  readonly isPending: boolean
  /** Why the last try failed; what concerns a field is said there. */
  readonly error: ReplyError | null
  readonly onKeep: () => Promise<Reply<{ readonly version: number }>>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Words that are kept by version: what is typed is a draft until it becomes the next one, and earlier ones stay. */
export function NextVersionDialog(props: NextVersionDialogProps) {
  const { title, version, draft, isPending, error, onKeep, onClose, children } = props
  const { t } = useTranslation('common')
  const toast = useToast()
  const keep = async () => {
    const reply = await onKeep()
    if (!reply.ok) return
    await draft.clear()
    toast({ text: t('versions.kept', { version: reply.value.version }) })
    onClose()
  }
  return (
    <Dialog
      title={title}
      width="wide"
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <>
          <span className="grow">
            <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
          </span>
          <Button onPress={onClose}>{t('versions.later')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void keep()}>
            {t('versions.keep', { version: version + 1 })}
          </Button>
        </>
      }
    >
      <div className="stack">
        {children}
        {error !== null && error.fields === undefined ? <FailureNotice error={error} /> : null}
      </div>
    </Dialog>
  )
}
