import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askAllAnew } from '../../api/queryClient.ts'
import { run } from '../../api/run.ts'
import { withSecret } from '../../api/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { Refusal } from '../unlock/Refusal.tsx'
import type { Attempts } from '../unlock/useAttempts.ts'
import '../unlock/unlock.css'

interface TakeBackProps {
  readonly attempts: Attempts
  readonly flush: () => Promise<boolean>
  readonly onClose: () => void
}

/** The one way out: the passphrase, looked at by the practice process as slowly after wrong ones as at the door. */
export function TakeBack({ attempts, flush, onClose }: TakeBackProps) {
  const { t } = useTranslation('handover')
  const { seconds, error, isPending, attempt } = attempts
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed === '' || seconds > 0 || isPending) return
    const passphrase = typed
    setTyped('')
    await flush()
    await attempt(async () => {
      const reply = await withSecret(passphrase, (bytes) => run('handover.leave', { passphrase: bytes }))
      if (reply.ok) {
        location.hash = `/intakes/${reply.value.intakeId}`
        askAllAnew()
      }
      return reply
    })
    input.current?.focus()
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
          <Button
            type="submit"
            form="take-back"
            variant="primary"
            isPending={isPending}
            isDisabled={seconds > 0}
          >
            {t('leave')}
          </Button>
        </>
      }
    >
      <form id="take-back" className="stack" onSubmit={(event) => void submit(event)}>
        <p>{t('leaveWhat')}</p>
        <SecretField label={t('passphrase')} value={typed} onChange={setTyped} inputRef={input} autoFocus />
        <Refusal error={error} seconds={seconds} refused={t('wrong')} />
      </form>
    </Dialog>
  )
}
