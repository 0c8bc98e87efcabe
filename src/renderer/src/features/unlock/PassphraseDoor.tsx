import { type FormEvent, type RefObject, useRef, useState } from 'react'
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
  const [tries, setTries] = useState(0)
  const input = useRef<HTMLInputElement>(null)

  const open = async (passphrase: string) => {
    setTries(tries + 1)
    await attempts.attempt(() =>
      withSecret(passphrase, (bytes) => run('practice.unlock', { passphrase: bytes })),
    )
    input.current?.focus()
  }

  return (
    <>
      {sample ? (
        <p className="unlock-sample">
          {t('samplePassphrase')} <b>sample</b>
        </p>
      ) : null}
      {/* A form of its own for each try: React would keep what was typed beside the emptied field. */}
      <Typing
        key={tries}
        attempts={attempts}
        inputRef={input}
        onTyped={(passphrase) => void open(passphrase)}
      />
    </>
  )
}

interface TypingProps {
  readonly attempts: Attempts
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onTyped: (passphrase: string) => void
}

function Typing({ attempts: { seconds, error, isPending }, inputRef, onTyped }: TypingProps) {
  const { t } = useTranslation('unlock')
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '' && seconds === 0 && !isPending) onTyped(typed)
  }
  return (
    <form className="doorway-form" onSubmit={submit}>
      <SecretField label={t('passphrase')} value={typed} onChange={setTyped} inputRef={inputRef} autoFocus />
      <Refusal error={error} seconds={seconds} refused={t('wrongPassphrase')} />
      <div className="doorway-buttons">
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={seconds > 0}>
          {t('unlock')}
        </Button>
      </div>
    </form>
  )
}
