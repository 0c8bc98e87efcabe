import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TodayOverview } from '../../../../contract/models/today.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { whenWords } from './backupWords.ts'
import './backup.css'

/** On Today: when the last backup was made, what is wrong with that, and that one should be tried once a year. */
export function BackupLine({ lastBackup, backupWarning, trialDue }: TodayOverview) {
  const { t } = useTranslation('backup')
  const [, navigate] = useLocation()
  const status = useProcedure('practice.status', {})
  // Invented clients need no backup.
  if (status.data?.sample !== false) return null
  const isWell = backupWarning === null && lastBackup !== null
  // What is more pressing comes first: one that is old, or not there, is no good to try.
  const isTrial = trialDue && (isWell || backupWarning === 'sameDisk')
  return (
    <Card>
      <div className="stack-tight">
        {isWell ? <p>{t('allWell', { when: whenWords(lastBackup) })}</p> : null}
        {isWell || lastBackup === null ? null : <p>{t('lastMade', { when: whenWords(lastBackup) })}</p>}
        {isWell ? null : (
          <p className={lastBackup === null ? undefined : 'backup-warning'}>
            {t(`warning.${backupWarning ?? 'none'}`)}
          </p>
        )}
        {isTrial ? <p className="soft small">{t('tryDue')}</p> : null}
        {isWell && !isTrial ? null : (
          <div>
            <Button size="small" onPress={() => navigate('/settings')}>
              {isTrial ? t('tryRestore') : t('toBackups')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}
