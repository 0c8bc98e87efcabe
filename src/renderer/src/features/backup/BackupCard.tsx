import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupStatus } from '../../../../contract/models/backup.ts'
import type { JobEvent } from '../../../../contract/models/job.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { refreshAfter } from '../../api/queryClient.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { BackupProgress } from './BackupProgress.tsx'
import { whenWords } from './backupWords.ts'
import { OlderBackups } from './OlderBackups.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import { TargetLine } from './TargetLine.tsx'
import { TrialDialog } from './TrialDialog.tsx'
import { useJob } from './useJob.ts'
import './backup.css'

/** Where backups go, how they stand, and what can be done with them. */
export function BackupCard() {
  const { t } = useTranslation('backup')
  const status = useProcedure('backup.status', {})
  return (
    <Card title={t('title')}>
      <Answer of={status}>{(value) => <Inside status={value} />}</Answer>
    </Card>
  )
}

function Inside({ status }: { readonly status: BackupStatus }) {
  const { t } = useTranslation('backup')
  const toast = useToast()
  const [open, setOpen] = useState<'none' | 'trial' | 'restore'>('none')
  const addTarget = useCommand('backup.addTarget')
  const start = useCommand('backup.start')
  const [failed, setFailed] = useState<JobEvent | null>(null)
  const { targets, last, warning, running, lastTrial, trialDue } = status

  const ended = useCallback(
    (event: JobEvent) => {
      refreshAfter('backup.start')
      setFailed(event.kind === 'failed' ? event : null)
      if (event.kind !== 'failed') toast({ text: event.kind === 'done' ? t('done') : t('stopped') })
    },
    [t, toast],
  )
  const told = useJob(running, ended)

  const choose = async () => {
    const chosen = await host.invoke('chooseFolder', {})
    if (chosen !== null) await addTarget.run({ token: chosen.token })
  }
  const begin = () => {
    setFailed(null)
    void start.run({})
  }
  const error = failed?.kind === 'failed' ? failed.error : (addTarget.error ?? start.error)

  return (
    <div className="stack">
      <p className={warning === null ? 'backup-well' : 'backup-warning'} role="status">
        {warning === null && last !== null ? t('allWell', { when: whenWords(last) }) : null}
        {warning === null ? null : t(`warning.${warning}`)}
      </p>
      {targets.length === 0 ? (
        <p className="soft">{t('noTargets')}</p>
      ) : (
        <ul className="backup-targets">
          {targets.map((target) => (
            <TargetLine key={target.id} target={target} />
          ))}
        </ul>
      )}
      {running === null ? null : <BackupProgress job={running} told={told} />}
      {error === null ? null : <FailureNotice error={error} />}
      <div className="backup-buttons">
        {targets.length === 0 || running !== null ? null : (
          <Button onPress={begin} isDisabled={!targets.some(({ reachable }) => reachable)}>
            {t('backUpNow')}
          </Button>
        )}
        {targets.length > 1 ? null : (
          <Button onPress={() => void choose()} isPending={addTarget.isPending}>
            {targets.length === 0 ? t('choose') : t('chooseSecond')}
          </Button>
        )}
        {last === null ? null : <Button onPress={() => setOpen('trial')}>{t('tryRestore')}</Button>}
        <Button onPress={() => setOpen('restore')}>{t('restore')}</Button>
      </div>
      <OlderBackups />
      {trialDue ? <p className="backup-warning">{t('tryDue')}</p> : null}
      <p className="soft small">
        {t('what')} {t('byItself')} {lastTrial === null ? '' : t('tried', { when: whenWords(lastTrial) })}
      </p>
      <TrialDialog isOpen={open === 'trial'} onClose={() => setOpen('none')} />
      <RestoreDialog isOpen={open === 'restore'} onClose={() => setOpen('none')} />
    </div>
  )
}
