import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Damage } from '../../../../contract/models/practice.ts'
import { host } from '../../api/host.ts'
import { askAllAnew } from '../../api/queryClient.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Doorway } from '../../app/Doorway.tsx'
import { Button } from '../../ui/Button.tsx'
import { BackupOffer } from '../backup/BackupOffer.tsx'
import { RestoreSteps } from '../backup/RestoreSteps.tsx'
import './damage.css'

interface DamagePageProps {
  readonly damage: Damage
  readonly folder: string
  readonly sample: boolean
}

/** The stored practice cannot be opened as it is: what happened, what is safe, what to do, and where it lies. */
export function DamagePage({ damage, folder, sample }: DamagePageProps) {
  const { t } = useTranslation('damage')
  const { t: backup } = useTranslation('backup')
  const [restoring, setRestoring] = useState<'no' | 'newest' | 'other'>('no')
  const offer = useProcedure('backup.offered', {}, { enabled: !sample })
  const newest = offer.data?.newest ?? null
  if (restoring !== 'no') {
    return (
      <Doorway title={backup('restoreTitle')} width="normal">
        <RestoreSteps
          replaced="damaged"
          {...(restoring === 'newest' && newest !== null && { chosen: newest })}
          onBack={() => setRestoring('no')}
        />
      </Doorway>
    )
  }
  return (
    <Doorway title={t(`${damage}.title`)} width="normal" above={sample ? t('sample') : undefined}>
      <dl className="damage-facts">
        <dt>{t('happened')}</dt>
        <dd>{t(`${damage}.happened`)}</dd>
        <dt>{t('safe')}</dt>
        <dd>{t(`${damage}.safe`)}</dd>
        <dt>{t('toDo')}</dt>
        <dd>{t(`${damage}.toDo`)}</dd>
        {offer.data === undefined ? null : <BackupOffer {...offer.data} />}
        <dt>{t('folder')}</dt>
        <dd className="damage-folder">{folder}</dd>
      </dl>
      <div className="doorway-buttons">
        {newest === null ? null : (
          <Button variant="primary" onPress={() => setRestoring('newest')}>
            {backup('bringThisBack')}
          </Button>
        )}
        <Button variant={newest === null ? 'primary' : 'plain'} onPress={askAllAnew}>
          {t('lookAgain')}
        </Button>
        {sample ? null : (
          <Button onPress={() => setRestoring('other')}>
            {newest === null ? backup('haveBackup') : backup('chooseOther')}
          </Button>
        )}
        {sample ? (
          <Button onPress={() => void host.invoke('leaveSample', {})}>{t('leaveSample')}</Button>
        ) : null}
      </div>
    </Doorway>
  )
}
