import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TodayOverview } from '../../../../contract/models/today.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { whenWords } from './backupWords.ts'
import './backup.css'

/** On Today: when the last backup was made, and what is wrong with that. */
export function BackupLine({ lastBackup, backupWarning }: TodayOverview) {
  const { t } = useTranslation('backup')
  const [, navigate] = useLocation()
  const status = useProcedure('practice.status', {})
  // Invented clients need no backup.
  if (status.data?.sample !== false) return null
  if (backupWarning === null && lastBackup !== null) {
    return (
      <Card>
        <p>{t('allWell', { when: whenWords(lastBackup) })}</p>
      </Card>
    )
  }
  return (
    <Card>
      <div className="stack-tight">
        {lastBackup === null ? null : <p>{t('lastMade', { when: whenWords(lastBackup) })}</p>}
        <p className={lastBackup === null ? undefined : 'backup-warning'}>
          {t(`warning.${backupWarning ?? 'none'}`)}
        </p>
        <div>
          <Button size="small" onPress={() => navigate('/settings')}>
            {t('toBackups')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
