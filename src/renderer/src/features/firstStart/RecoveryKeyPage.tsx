import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Doorway } from '../../app/Doorway.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmKey } from './ConfirmKey.tsx'
import { RecoveryKeyPanel } from './RecoveryKeyPanel.tsx'
import './firstStart.css'

interface RecoveryKeyPageProps {
  /** Of a practice made a moment ago; null when it was begun another day and its key cannot be shown again. */
  readonly freshKey: string | null
  readonly onLater: () => void
}

/** The recovery key, shown once and asked back; or, when that was left open, asked for again or made anew. */
export function RecoveryKeyPage({ freshKey, onLater }: RecoveryKeyPageProps) {
  const { t } = useTranslation('firstStart')
  const [renewed, setRenewed] = useState<string | null>(null)
  const renew = useCommand('practice.newRecoveryKey')
  const key = renewed ?? freshKey

  if (key !== null) {
    return (
      <Doorway
        title={t('keyTitle')}
        width="normal"
        above={freshKey === null ? undefined : t('step', { step: 3 })}
      >
        <RecoveryKeyPanel recoveryKey={key} />
      </Doorway>
    )
  }
  const makeNew = async () => {
    const reply = await renew.run({})
    if (reply.ok) setRenewed(reply.value.recoveryKey)
  }
  return (
    <Doorway
      title={t('keyOpenTitle')}
      width="normal"
      below={
        <Button variant="quiet" onPress={onLater}>
          {t('keyLater')}
        </Button>
      }
    >
      <p>{t('keyOpenIntro')}</p>
      <ConfirmKey />
      <p className="soft">{t('keyLost')}</p>
      {renew.error === null ? null : <FailureNotice error={renew.error} />}
      <div>
        <Button onPress={() => void makeNew()} isPending={renew.isPending}>
          {t('keyMakeNew')}
        </Button>
      </div>
    </Doorway>
  )
}
