import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../api/host.ts'
import { Doorway } from '../../app/Doorway.tsx'
import { Button } from '../../ui/Button.tsx'
import { PassphraseDoor } from './PassphraseDoor.tsx'
import { RecoveryDoor } from './RecoveryDoor.tsx'
import { useAttempts } from './useAttempts.ts'
import './unlock.css'

interface UnlockPageProps {
  readonly sample: boolean
  /** The practice process had ended unexpectedly. */
  readonly restarted: boolean
  readonly waitMs: number
}

/** The locked practice: a passphrase, or the recovery key, and nothing that names a client. */
export function UnlockPage({ sample, restarted, waitMs }: UnlockPageProps) {
  const { t } = useTranslation('unlock')
  const [way, setWay] = useState<'passphrase' | 'recoveryKey'>('passphrase')
  // Both doors share one wait: a wrong passphrase keeps the recovery key waiting too.
  const attempts = useAttempts(waitMs)
  const go = (to: typeof way) => () => {
    attempts.forget()
    setWay(to)
  }
  const notice = restarted ? (
    <p role="status" className="unlock-notice">
      {t('restarted')}
    </p>
  ) : null
  const other =
    way === 'passphrase' ? (
      <Button variant="quiet" onPress={go('recoveryKey')}>
        {t('forgotten')}
      </Button>
    ) : (
      <Button variant="quiet" onPress={go('passphrase')}>
        {t('backToPassphrase')}
      </Button>
    )

  return (
    <Doorway
      title={way === 'passphrase' ? t('title') : t('recoveryTitle')}
      above={sample ? t('sample') : undefined}
      below={
        sample ? (
          <Button variant="quiet" onPress={() => void host.invoke('leaveSample', {})}>
            {t('leaveSample')}
          </Button>
        ) : (
          other
        )
      }
    >
      {notice}
      {way === 'passphrase' ? (
        <PassphraseDoor sample={sample} attempts={attempts} />
      ) : (
        <RecoveryDoor attempts={attempts} />
      )}
    </Doorway>
  )
}
