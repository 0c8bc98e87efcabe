import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { ConfirmKey } from './ConfirmKey.tsx'
import { useKeySheet } from './useKeySheet.ts'
import './firstStart.css'

interface RecoveryKeyPanelProps {
  readonly recoveryKey: string
  /** It was typed back rightly. */
  readonly onConfirmed?: () => void
}

/** Shows a recovery key large, prints it, then hides it and asks it back. */
export function RecoveryKeyPanel({ recoveryKey, onConfirmed }: RecoveryKeyPanelProps) {
  const { t } = useTranslation('firstStart')
  const [asking, setAsking] = useState(false)
  const { print, save, isPending, outcome } = useKeySheet(recoveryKey)

  if (asking) {
    return (
      <>
        <p className="soft">{t('keyAskBack')}</p>
        <ConfirmKey onConfirmed={onConfirmed} onBack={() => setAsking(false)} />
      </>
    )
  }
  return (
    <>
      <p className="soft">{t('keyIntro')}</p>
      <p className="recovery-key" data-testid="recovery-key">
        {recoveryKey.split('-').map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <p className="soft">{t('keyKeep')}</p>
      <p role="status" className={outcome?.good === false ? 'recovery-problem' : 'soft small'}>
        {outcome?.text ?? ''}
      </p>
      <div className="doorway-buttons">
        <Button icon={<Printer aria-hidden="true" />} onPress={() => void print()} isPending={isPending}>
          {t('keyPrint')}
        </Button>
        <Button icon={<Download aria-hidden="true" />} onPress={() => void save()} isPending={isPending}>
          {t('keySave')}
        </Button>
        <Button variant="primary" onPress={() => setAsking(true)}>
          {t('keyHaveIt')}
        </Button>
      </div>
    </>
  )
}
