import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptBackup } from '../../../../contract/models/backup.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { askAllAnew } from '../../api/queryClient.ts'
import { run } from '../../api/run.ts'
import { withSecret } from '../../api/secret.ts'
import { Button } from '../../ui/Button.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NewPassphrase } from '../firstStart/NewPassphrase.tsx'
import { emptyPassphrase, passphraseProblem } from '../firstStart/passphrase.ts'
import { amountWords, whenWords } from './backupWords.ts'
import type { Replaced } from './RestoreSteps.tsx'

interface RestoreSecretProps {
  readonly backup: KeptBackup
  readonly replaced: Replaced
  readonly onBack: () => void
}

/** The last step: what it is, what becomes of what is here, and the secret that opens it. */
export function RestoreSecret({ backup, replaced, onBack }: RestoreSecretProps) {
  const { t } = useTranslation('backup')
  const [way, setWay] = useState<'passphrase' | 'recoveryKey'>('passphrase')
  const [secret, setSecret] = useState('')
  const [fresh, setFresh] = useState(emptyPassphrase)
  const [checked, setChecked] = useState(false)
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<ReplyError | null>(null)
  const problem = way === 'recoveryKey' ? passphraseProblem(fresh) : null
  const { id } = backup

  const bringBack = () =>
    withSecret(secret, (bytes) =>
      way === 'passphrase'
        ? run('backup.restore', { id, passphrase: bytes })
        : withSecret(fresh.first, (newPassphrase) =>
            run('backup.restoreWithRecoveryKey', { id, recoveryKey: bytes, newPassphrase }),
          ),
    )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (secret === '' || problem !== null || isPending) return
    setPending(true)
    const reply = await bringBack()
    setPending(false)
    if (!reply.ok) return setError(reply.error)
    // Another practice stands behind the window now: everything in it is asked anew.
    location.hash = '/'
    askAllAnew()
  }
  const turn = () => {
    setWay(way === 'passphrase' ? 'recoveryKey' : 'passphrase')
    setSecret('')
    setError(null)
    setChecked(false)
  }
  const wrong = error?.code === 'refused' || error?.code === 'invalid' ? t('refused') : undefined

  return (
    <form className="doorway-form" onSubmit={(event) => void submit(event)}>
      <p>
        <b>{whenWords(backup.madeAt)}</b>
        <br />
        {amountWords(t, backup)}, <span className="soft">{t('inPlace', { place: backup.place })}</span>
      </p>
      <p className="soft">{t(`replaces.${replaced}`)}</p>
      {way === 'passphrase' ? (
        <SecretField
          label={t('passphrase')}
          hint={t('ofItsDay')}
          value={secret}
          onChange={setSecret}
          error={wrong}
          autoFocus
        />
      ) : (
        <>
          <TextField
            label={t('recoveryKey')}
            hint={t('keyHint')}
            value={secret}
            onChange={setSecret}
            error={wrong}
            autoFocus
          />
          <NewPassphrase value={fresh} onChange={setFresh} problem={checked ? problem : null} ownWords={[]} />
        </>
      )}
      {error === null || wrong !== undefined ? null : <FailureNotice error={error} />}
      <div className="doorway-buttons">
        <Button variant="quiet" onPress={turn}>
          {way === 'passphrase' ? t('useKey') : t('usePassphrase')}
        </Button>
        <span className="grow" />
        <Button onPress={onBack}>{t('back')}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('bringBack')}
        </Button>
      </div>
    </form>
  )
}
