import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Doorway } from '../../app/Doorway.tsx'
import { Button } from '../../ui/Button.tsx'
import { RestoreSteps } from '../backup/RestoreSteps.tsx'
import { ArchiveOffer } from './ArchiveOffer.tsx'
import { NamesStep } from './NamesStep.tsx'
import { PassphraseStep } from './PassphraseStep.tsx'
import { SampleOffer } from './SampleOffer.tsx'
import './firstStart.css'

interface FirstStartProps {
  /** The practice is made; this is its recovery key, to be shown and asked back. */
  readonly onCreated: (recoveryKey: string) => void
}

/** No practice yet: names, then a passphrase; the recovery key follows when the practice is made. */
export function FirstStart({ onCreated }: FirstStartProps) {
  const { t } = useTranslation('firstStart')
  const { t: backup } = useTranslation('backup')
  const [step, setStep] = useState<'names' | 'passphrase' | 'backup'>('names')
  const [names, setNames] = useState({ practiceName: '', therapistName: '' })
  const create = useCommand('practice.create')
  const fieldError = useFieldErrors(create.error)

  const createPractice = async (typed: string) => {
    const reply = await withSecret(typed, (passphrase) => create.run({ ...names, passphrase }))
    if (reply.ok) onCreated(reply.value.recoveryKey)
    else if (reply.error.fields?.practiceName ?? reply.error.fields?.therapistName) setStep('names')
  }

  if (step === 'backup') {
    return (
      <Doorway title={backup('restoreTitle')} width="normal">
        <RestoreSteps replaced="nothing" onBack={() => setStep('names')} />
      </Doorway>
    )
  }
  if (step === 'names') {
    return (
      <Doorway
        title={t('namesTitle')}
        above={t('step', { step: 1 })}
        below={
          <>
            <Button onPress={() => setStep('backup')}>{backup('haveBackup')}</Button>
            <p className="soft small">{backup('haveBackupWhat')}</p>
            <ArchiveOffer />
            <SampleOffer />
          </>
        }
      >
        <NamesStep
          names={names}
          onChange={setNames}
          errors={{ practiceName: fieldError('practiceName'), therapistName: fieldError('therapistName') }}
          onNext={() => {
            create.reset()
            setStep('passphrase')
          }}
        />
      </Doorway>
    )
  }
  return (
    <Doorway title={t('passphraseTitle')} above={t('step', { step: 2 })}>
      <PassphraseStep
        ownWords={[names.practiceName, names.therapistName]}
        isPending={create.isPending}
        onBack={() => setStep('names')}
        onDone={(passphrase) => void createPractice(passphrase)}
      />
      {create.error === null ? null : <FailureNotice error={create.error} />}
    </Doorway>
  )
}
