import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptBackup } from '../../../../contract/models/backup.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { BackupChoice } from './BackupChoice.tsx'
import { amountWords, whenWords } from './backupWords.ts'

interface TrialDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Opens a backup for real and reads all of it; the only proof that it could be brought back. */
export function TrialDialog({ isOpen, onClose }: TrialDialogProps) {
  const { t } = useTranslation('backup')
  return (
    <Dialog title={t('tryRestore')} isOpen={isOpen} onClose={onClose} closesOutside={false}>
      {isOpen ? <Trial onClose={onClose} /> : null}
    </Dialog>
  )
}

function Trial({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('backup')
  const kept = useProcedure('backup.kept', {})
  const [chosen, setChosen] = useState<KeptBackup | null>(null)
  if (chosen !== null) return <TrialSecret backup={chosen} onBack={() => setChosen(null)} onClose={onClose} />
  return (
    <div className="stack">
      <p className="soft">{t('tryWhat')}</p>
      <Answer of={kept}>
        {(backups) =>
          backups.length === 0 ? (
            <p className="backup-warning">{t('notConnected')}</p>
          ) : (
            <BackupChoice backups={backups} onChoose={setChosen} />
          )
        }
      </Answer>
    </div>
  )
}

interface TrialSecretProps {
  readonly backup: KeptBackup
  readonly onBack: () => void
  readonly onClose: () => void
}

function TrialSecret({ backup, onBack, onClose }: TrialSecretProps) {
  const { t } = useTranslation('backup')
  const { t: common } = useTranslation('common')
  const [typed, setTyped] = useState('')
  const [read, setRead] = useState<KeptBackup | null>(null)
  const attempt = useCommand('backup.tryRestore')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed === '' || attempt.isPending) return
    const reply = await withSecret(typed, (passphrase) => attempt.run({ id: backup.id, passphrase }))
    if (reply.ok) {
      setTyped('')
      setRead(reply.value)
    }
  }
  if (read !== null) {
    return (
      <div className="stack">
        <p className="backup-well" role="status">
          {t('tryGood', {
            clients: t('clients', { count: read.clients }),
            sessions: t('sessions', { count: read.sessions }),
          })}
        </p>
        <div className="doorway-buttons">
          <Button variant="primary" onPress={onClose}>
            {common('close')}
          </Button>
        </div>
      </div>
    )
  }
  const refused = attempt.error?.code === 'refused'
  return (
    <form className="doorway-form" onSubmit={(event) => void submit(event)}>
      <p>
        <b>{whenWords(backup.madeAt)}</b>
        <br />
        {amountWords(t, backup)}, <span className="soft">{t('inPlace', { place: backup.place })}</span>
      </p>
      <SecretField
        label={t('passphrase')}
        hint={t('ofItsDay')}
        value={typed}
        onChange={setTyped}
        error={refused ? t('refused') : undefined}
        autoFocus
      />
      {attempt.error === null || refused ? null : <FailureNotice error={attempt.error} />}
      <div className="doorway-buttons">
        <Button onPress={onBack}>{t('back')}</Button>
        <Button type="submit" variant="primary" isPending={attempt.isPending}>
          {t('tryNow')}
        </Button>
      </div>
    </form>
  )
}
