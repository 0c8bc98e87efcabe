import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptBackup } from '../../../../contract/models/backup.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { BackupChoice } from './BackupChoice.tsx'
import { RestoreSecret } from './RestoreSecret.tsx'

/** What the restored practice takes the place of. */
export type Replaced = 'nothing' | 'damaged' | 'open'

interface RestoreStepsProps {
  readonly replaced: Replaced
  /** A backup that was chosen already. */
  readonly chosen?: KeptBackup
  readonly onBack: () => void
}

/** Choose a folder, see what is in it, give the secret of its day; only then does anything happen. */
export function RestoreSteps({ replaced, chosen, onBack }: RestoreStepsProps) {
  const { t } = useTranslation('backup')
  const [backup, setBackup] = useState<KeptBackup | null>(chosen ?? null)
  const [found, setFound] = useState<readonly KeptBackup[] | null>(null)
  const look = useCommand('backup.look')

  const choose = async () => {
    const folder = await host.invoke('chooseFolder', {})
    if (folder === null) return
    const reply = await look.run({ token: folder.token })
    if (reply.ok) setFound(reply.value)
  }

  if (backup !== null) {
    const back = chosen === undefined ? () => setBackup(null) : onBack
    return <RestoreSecret backup={backup} replaced={replaced} onBack={back} />
  }
  const isEmpty = found?.length === 0
  return (
    <div className="stack">
      <p className={isEmpty ? 'backup-warning' : 'soft'} role={isEmpty ? 'alert' : undefined}>
        {isEmpty ? t('noneInFolder') : t('pickFolder')}
      </p>
      {found === null || isEmpty ? null : <BackupChoice backups={found} onChoose={setBackup} />}
      {look.error === null ? null : <FailureNotice error={look.error} />}
      <div className="doorway-buttons">
        <Button onPress={onBack}>{t('back')}</Button>
        <Button
          variant={found === null || isEmpty ? 'primary' : 'plain'}
          onPress={() => void choose()}
          isPending={look.isPending}
        >
          {t('choose')}
        </Button>
      </div>
    </div>
  )
}
