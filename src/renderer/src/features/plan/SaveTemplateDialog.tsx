import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useToast } from '../../ui/Toasts.tsx'

interface SaveTemplateDialogProps {
  readonly sessionId: string
  readonly onClose: () => void
}

/** Keeps the stages of this plan, without its client's points, as a template of one's own. */
export function SaveTemplateDialog({ sessionId, onClose }: SaveTemplateDialogProps) {
  const { t } = useTranslation('plan')
  const { t: common } = useTranslation('common')
  const toast = useToast()
  const save = useCommand('plans.saveTemplate')
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const keep = async () => {
    setTried(true)
    if (name.trim() === '') return
    const reply = await save.run({ sessionId, name: name.trim() })
    if (!reply.ok) return
    toast({ text: t('templateKept') })
    onClose()
  }
  return (
    <Dialog
      title={t('saveTemplate')}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" isPending={save.isPending} onPress={() => void keep()}>
          {common('save')}
        </Button>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          label={t('templateName')}
          autoFocus
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? t('templateNameMissing') : undefined}
        />
        {save.error === null ? null : <FailureNotice error={save.error} />}
      </form>
    </Dialog>
  )
}
