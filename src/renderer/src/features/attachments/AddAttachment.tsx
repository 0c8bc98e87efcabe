import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../../contract/models/attachment.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useShortReason } from '../../api/useErrorText.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useTakeIn } from './useTakeIn.ts'

interface AddAttachmentProps {
  readonly clientId: string
  readonly onClose: () => void
  readonly onAdded: (attachment: Attachment) => void
}

/** Chooses a file, says what will be kept of it, shows how far it is, and why it was not taken. */
export function AddAttachment({ clientId, onClose, onAdded }: AddAttachmentProps) {
  const { t } = useTranslation('attachments')
  const [fullSize, setFullSize] = useState(false)
  const { state, choose, stop } = useTakeIn(clientId)
  const add = async () => {
    const kept = await choose(fullSize)
    if (kept !== null) onAdded(kept)
  }
  const leave = () => {
    stop()
    onClose()
  }
  return (
    <Dialog
      title={t('addTitle')}
      isOpen
      onClose={leave}
      closesOutside={false}
      actions={
        <Button variant="primary" isPending={state.kind === 'running'} onPress={() => void add()}>
          {t('choose')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('addWhat')}</p>
        <p className="soft">{t('photoWhat')}</p>
        <Checkbox isSelected={fullSize} onChange={setFullSize} isDisabled={state.kind === 'running'}>
          {t('fullSize')}
        </Checkbox>
        {state.kind === 'running' ? (
          <div className="row">
            <progress
              className="attachments-progress"
              value={state.step.part}
              max={1}
              aria-label={t(state.step.step)}
            />
            <span className="soft small grow">{t(state.step.step)}</span>
            <Button size="small" onPress={stop}>
              {t('stop')}
            </Button>
          </div>
        ) : null}
        {state.kind === 'refused' ? <Refused error={state.error} /> : null}
      </div>
    </Dialog>
  )
}

function Refused({ error }: { readonly error: ReplyError }) {
  const { t } = useTranslation('attachments')
  const reason = useShortReason()
  if (error.code === 'cancelled') return <p role="status">{t('stopped')}</p>
  return error.fields === undefined ? (
    <FailureNotice error={error} />
  ) : (
    <ErrorNotice happened={reason(error)} />
  )
}
