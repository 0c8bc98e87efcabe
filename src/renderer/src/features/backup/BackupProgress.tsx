import { useTranslation } from 'react-i18next'
import type { JobEvent } from '../../../../contract/models/job.ts'
import { run } from '../../api/run.ts'
import { Button } from '../../ui/Button.tsx'

interface BackupProgressProps {
  readonly job: string
  readonly told: JobEvent | null
}

/** How far the backup is, and a way to stop it. */
export function BackupProgress({ job, told }: BackupProgressProps) {
  const { t } = useTranslation('backup')
  const step = told?.kind === 'progress' ? told.step : 'copying'
  const part = told?.kind === 'progress' ? told.part : 0
  return (
    <div className="row">
      <progress className="backup-progress" value={part} max={1} aria-label={t(`steps.${step}`)} />
      <span className="soft small grow">{t(`steps.${step}`)}</span>
      <Button size="small" onPress={() => void run('jobs.cancel', { job })}>
        {t('stop')}
      </Button>
    </div>
  )
}
