import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../../../contract/models/agreement.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface WithdrawDialogProps {
  readonly agreement: Agreement
  readonly onClose: () => void
  readonly onWithdrawn: () => void
}

/** From which day on the consent does not count any more, and how the client said so. */
export function WithdrawDialog({ agreement, onClose, onWithdrawn }: WithdrawDialogProps) {
  const { t } = useTranslation('agreements')
  const today = useToday()
  const withdraw = useCommand('agreements.withdraw')
  const fieldError = useFieldErrors(withdraw.error)
  const [on, setOn] = useState(today)
  const [note, setNote] = useState('')
  const hand = async () => {
    const { id, revision } = agreement
    const reply = await withdraw.run({ id, revision, on, note })
    if (reply.ok) onWithdrawn()
  }
  return (
    <Dialog
      title={t('withdrawTitle')}
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <Button variant="primary" isPending={withdraw.isPending} onPress={() => void hand()}>
          {t('withdraw')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('withdrawWhat')}</p>
        <DateField
          label={t('withdrawOn')}
          value={on}
          onChange={setOn}
          today={today}
          prefer="past"
          error={fieldError('on')}
        />
        <TextField label={t('withdrawNote')} value={note} onChange={setNote} error={fieldError('note')} />
        {withdraw.error !== null && withdraw.error.fields === undefined ? (
          <FailureNotice error={withdraw.error} />
        ) : null}
      </div>
    </Dialog>
  )
}
