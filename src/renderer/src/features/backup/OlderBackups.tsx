import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JobEvent } from '../../../../contract/models/job.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { refreshAfter } from '../../api/queryClient.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { BackupProgress } from './BackupProgress.tsx'
import { useJob } from './useJob.ts'

/** Backups that open with a passphrase or key of another day: whoever knows that one can open them. Nothing when none do. */
export function OlderBackups() {
  const { t } = useTranslation('backup')
  const toast = useToast()
  const count = useProcedure('backup.older', {}).data?.count ?? 0
  const rewrap = useCommand('backup.rewrapOlder')
  const remove = useCommand('backup.removeOlder')
  const [job, setJob] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState<JobEvent | null>(null)
  const ended = useCallback(
    (event: JobEvent) => {
      setJob(null)
      refreshAfter('backup.rewrapOlder')
      setFailed(event.kind === 'failed' ? event : null)
      if (event.kind === 'done') toast({ text: t('older.rewrapped') })
    },
    [t, toast],
  )
  const told = useJob(job, ended)
  if (count === 0 && job === null) return null

  const begin = async () => {
    setFailed(null)
    const reply = await rewrap.run({})
    if (reply.ok) setJob(reply.value.job)
  }
  const removeAll = async () => {
    const reply = await remove.run({})
    setAsking(false)
    if (reply.ok) toast({ text: t('older.removed') })
  }
  const error = failed?.kind === 'failed' ? failed.error : (rewrap.error ?? remove.error)

  return (
    <section className="stack-tight" aria-label={t('older.title')}>
      <p className="backup-warning">{t('older.what', { count })}</p>
      {job === null ? (
        <div className="backup-buttons">
          <Button onPress={() => void begin()} isPending={rewrap.isPending}>
            {t('older.rewrap')}
          </Button>
          <Button onPress={() => setAsking(true)}>{t('older.remove')}</Button>
        </div>
      ) : (
        <BackupProgress job={job} told={told} />
      )}
      {error === null ? null : <FailureNotice error={error} />}
      <ConfirmDialog
        title={t('older.remove')}
        isOpen={asking}
        confirmLabel={t('older.remove')}
        onConfirm={() => void removeAll()}
        onCancel={() => setAsking(false)}
        isPending={remove.isPending}
        danger
      >
        <p>{t('older.removeSure', { count })}</p>
      </ConfirmDialog>
    </section>
  )
}
