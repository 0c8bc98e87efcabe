import { useTranslation } from 'react-i18next'
import type { KeptBackup } from '../../../../contract/models/backup.ts'
import { amountWords, whenWords } from './backupWords.ts'
import './backup.css'

interface BackupChoiceProps {
  readonly backups: readonly KeptBackup[]
  readonly onChoose: (backup: KeptBackup) => void
}

/** What is in each backup, newest first, before anything happens with one. */
export function BackupChoice({ backups, onChoose }: BackupChoiceProps) {
  const { t } = useTranslation('backup')
  return (
    <ul className="backup-choice" aria-label={t('pickBackup')}>
      {backups.map((backup) => (
        <li key={backup.id}>
          <button type="button" disabled={backup.fits === 'newer'} onClick={() => onChoose(backup)}>
            <b>{whenWords(backup.madeAt)}</b>
            <span>{amountWords(t, backup)}</span>
            <span className="soft small">
              {backup.fits === 'newer' ? t('newer') : t('inPlace', { place: backup.place })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
