import { useTranslation } from 'react-i18next'
import type { OfferedBackup } from '../../../../contract/models/backup.ts'
import { whenWords } from './backupWords.ts'

/** What a damaged practice could be brought back to, and what would be missing then. */
export function BackupOffer({ newest, lastWritten }: OfferedBackup) {
  const { t } = useTranslation('backup')
  if (newest === null) return null
  const { madeAt, clients, sessions, place } = newest
  return (
    <>
      <dt>{t('newestIs')}</dt>
      <dd>
        {t('offer', {
          when: whenWords(madeAt),
          clients: t('clients', { count: clients }),
          sessions: t('sessions', { count: sessions }),
          place,
        })}{' '}
        {lastWritten === null || Date.parse(lastWritten) - Date.parse(madeAt) < 60_000
          ? null
          : t('offerMissing', { when: whenWords(lastWritten) })}
      </dd>
    </>
  )
}
