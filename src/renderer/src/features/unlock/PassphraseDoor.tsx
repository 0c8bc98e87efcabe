import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { run } from '../../api/run.ts'
import { withSecret } from '../../api/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { Refusal } from './Refusal.tsx'
import type { Attempts } from './useAttempts.ts'

interface PassphraseDoorProps {
  readonly sample: boolean
  readonly attempts: Attempts
}

export function PassphraseDoor({ sample, attempts }: PassphraseDoorProps) {
  const { t } = useTranslation('unlock')
  const { seconds, error, isPending, attempt } = attempts
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed === '' || seconds > 0 || isPending) return
    const passphrase = typed
    setTyped('')
    await attempt(() => withSecret(passphrase, (bytes) => run('practice.unlock', { passphrase: bytes })))
    input.current?.focus()
  }

  return (
    <form className="doorway-form" onSubmit={(event) => void submit(event)}>
      {sample ? (
        <p className="unlock-sample">
          {t('samplePassphrase')} <b>sample</b>
        </p>
      ) : null}
      <SecretField label={t('passphrase')} value={typed} onChange={setTyped} inputRef={input} autoFocus />
      <Refusal error={error} seconds={seconds} refused={t('wrongPassphrase')} />
      <div className="doorway-buttons">
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={seconds > 0}>
          {t('unlock')}
        </Button>
      </div>
    </form>
  )
}
