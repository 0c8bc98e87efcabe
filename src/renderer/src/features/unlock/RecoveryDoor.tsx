import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { run } from '../../api/run.ts'
import { withSecret } from '../../api/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NewPassphrase } from '../firstStart/NewPassphrase.tsx'
import { emptyPassphrase, passphraseProblem } from '../firstStart/passphrase.ts'
import { Refusal } from './Refusal.tsx'
import type { Attempts } from './useAttempts.ts'

/** The recovery key opens, and a new passphrase takes the place of the forgotten one. */
export function RecoveryDoor({ attempts }: { readonly attempts: Attempts }) {
  const { t } = useTranslation('unlock')
  const { seconds, error, isPending, attempt } = attempts
  const [key, setKey] = useState('')
  const [passphrase, setPassphrase] = useState(emptyPassphrase)
  const [checked, setChecked] = useState(false)
  const problem = passphraseProblem(passphrase)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (key.trim() === '' || problem !== null || seconds > 0 || isPending) return
    await attempt(() =>
      withSecret(key, (recoveryKey) =>
        withSecret(passphrase.first, (newPassphrase) =>
          run('practice.unlockWithRecoveryKey', { recoveryKey, newPassphrase }),
        ),
      ),
    )
  }

  return (
    <form className="doorway-form" onSubmit={(event) => void submit(event)}>
      <p className="soft">{t('recoveryIntro')}</p>
      <TextField
        label={t('recoveryKey')}
        hint={t('recoveryKeyHint')}
        error={checked && key.trim() === '' ? t('recoveryKeyMissing') : undefined}
        value={key}
        onChange={setKey}
        autoFocus
      />
      <NewPassphrase
        value={passphrase}
        onChange={setPassphrase}
        problem={checked ? problem : null}
        ownWords={[]}
      />
      <Refusal error={error} seconds={seconds} refused={t('wrongRecoveryKey')} />
      <div className="doorway-buttons">
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={seconds > 0}>
          {t('unlockWithKey')}
        </Button>
      </div>
    </form>
  )
}
