import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BackupTarget } from '../../../../contract/models/backup.ts'
import { run } from '../../api/run.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { whenWords } from './backupWords.ts'

/** One folder that backups go to, and how it stands with it. */
export function TargetLine({ target }: { readonly target: BackupTarget }) {
  const { t } = useTranslation('backup')
  const toast = useToast()
  const { id, name, last, reachable, sameDisk, problem } = target
  const facts = [
    last === null ? t('never') : t('lastOne', { when: whenWords(last) }),
    ...(sameDisk ? [t('sameDisk')] : []),
    ...(reachable ? [] : [t('notConnected')]),
  ]
  const remove = async () => {
    const reply = await run('backup.removeTarget', { id })
    if (reply.ok) toast({ text: t('removed', { name }) })
  }
  return (
    <li className="backup-target">
      <div className="grow">
        <b>{name}</b>
        <p className="soft small">{facts.join(' · ')}</p>
        {problem === null ? null : <p className="backup-problem">{t(problemKey(problem))}</p>}
      </div>
      <IconButton label={t('remove', { name })} onPress={() => void remove()}>
        <X aria-hidden="true" />
      </IconButton>
    </li>
  )
}

function problemKey(problem: NonNullable<BackupTarget['problem']>) {
  switch (problem) {
    case 'diskFull':
    case 'readOnly':
    case 'damaged':
    case 'notFound':
      return `problem.${problem}` as const
    default:
      return 'problem.other' as const
  }
}
