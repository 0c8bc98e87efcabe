import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askAllAnew } from '../../api/queryClient.ts'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SecretField } from '../../ui/SecretField.tsx'

interface TakeBackProps {
  readonly flush: () => Promise<boolean>
  readonly onClose: () => void
}

/** The one way out: the passphrase, looked at by the practice process. */
export function TakeBack({ flush, onClose }: TakeBackProps) {
  const { t } = useTranslation('handover')
  const leave = useCommand('handover.leave')
  const [typed, setTyped] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed === '' || leave.isPending) return
    const passphrase = typed
    setTyped('')
    await flush()
    const reply = await withSecret(passphrase, (bytes) => leave.run({ passphrase: bytes }))
    if (!reply.ok) return
    location.hash = `/intakes/${reply.value.intakeId}`
    askAllAnew()
  }
  return (
    <Dialog
      title={t('leaveTitle')}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('stay')}</Button>
          <Button type="submit" form="take-back" variant="primary" isPending={leave.isPending}>
            {t('leave')}
          </Button>
        </>
      }
    >
      <form id="take-back" className="stack" onSubmit={(event) => void submit(event)}>
        <p>{t('leaveWhat')}</p>
        <SecretField label={t('passphrase')} value={typed} onChange={setTyped} autoFocus />
        {leave.error === null ? null : (
          <p className="ui-field-error" role="alert">
            {t('wrong')}
          </p>
        )}
      </form>
    </Dialog>
  )
}
