import { useTranslation } from 'react-i18next'
import type { Damage } from '../../../../contract/models/practice.ts'
import { host } from '../../api/host.ts'
import { Doorway } from '../../app/Doorway.tsx'
import { Button } from '../../ui/Button.tsx'
import './damage.css'

interface DamagePageProps {
  readonly damage: Damage
  readonly folder: string
  readonly sample: boolean
}

/** The stored practice cannot be opened as it is: what happened, what is safe, what to do, and where it lies. */
export function DamagePage({ damage, folder, sample }: DamagePageProps) {
  const { t } = useTranslation('damage')
  return (
    <Doorway title={t(`${damage}.title`)} width="normal" above={sample ? t('sample') : undefined}>
      <dl className="damage-facts">
        <dt>{t('happened')}</dt>
        <dd>{t(`${damage}.happened`)}</dd>
        <dt>{t('safe')}</dt>
        <dd>{t(`${damage}.safe`)}</dd>
        <dt>{t('toDo')}</dt>
        <dd>{t(`${damage}.toDo`)}</dd>
        <dt>{t('folder')}</dt>
        <dd className="damage-folder">{folder}</dd>
      </dl>
      <div className="doorway-buttons">
        <Button variant="primary" onPress={() => location.reload()}>
          {t('lookAgain')}
        </Button>
        {sample ? (
          <Button onPress={() => void host.invoke('leaveSample', {})}>{t('leaveSample')}</Button>
        ) : null}
      </div>
    </Doorway>
  )
}
