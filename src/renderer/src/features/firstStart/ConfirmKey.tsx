import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface ConfirmKeyProps {
  readonly onConfirmed?: (() => void) | undefined
  readonly onBack?: () => void
}

/** Asks the recovery key back; the practice itself tells whether it is the right one. */
export function ConfirmKey({ onConfirmed, onBack }: ConfirmKeyProps) {
  const { t } = useTranslation('firstStart')
  const words = useErrorText()
  const [typed, setTyped] = useState('')
  const confirm = useCommand('practice.confirmRecoveryKey')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '' || confirm.isPending) return
    const reply = await withSecret(typed, (recoveryKey) => confirm.run({ recoveryKey }))
    if (reply.ok) {
      setTyped('')
      onConfirmed?.()
    }
  }
  const wrong = confirm.error?.code === 'refused' || confirm.error?.code === 'invalid'

  return (
    <form className="doorway-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('recoveryKey')}
        hint={t('recoveryKeyHint')}
        error={confirm.error === null ? undefined : wrong ? t('keyWrong') : words(confirm.error).happened}
        value={typed}
        onChange={(text) => {
          confirm.reset()
          setTyped(text)
        }}
        autoFocus
      />
      <div className="doorway-buttons">
        {onBack === undefined ? null : <Button onPress={onBack}>{t('keyShowAgain')}</Button>}
        <Button type="submit" variant="primary" isPending={confirm.isPending}>
          {t('keyConfirm')}
        </Button>
      </div>
    </form>
  )
}
