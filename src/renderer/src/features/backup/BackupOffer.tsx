import { useTranslation } from 'react-i18next'
import type { OfferedBackup } from '../../../../contract/models/backup.ts'
import { whenWords } from './backupWords.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Begun days between two instants: at least one. */
const daysBetween = (from: string, to: string): number =>
  Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / dayMs))

/** What a damaged practice could be brought back to, and what would be missing then. */
export function BackupOffer({ newest, lastWritten, missing }: OfferedBackup) {
  const { t } = useTranslation('backup')
  if (newest === null) return null
  const { madeAt, clients, sessions, place } = newest
  const later =
    lastWritten !== null && Date.parse(lastWritten) - Date.parse(madeAt) >= 60_000 ? lastWritten : null
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
        {later === null
          ? null
          : t('offerMissing', {
              when: whenWords(later),
              days: t('days', { count: daysBetween(madeAt, later) }),
            })}
      </dd>
      {later === null || missing === null || missing.clients + missing.sessions === 0 ? null : (
        <dd>
          {t('offerLacks', {
            clients: t('clients', { count: missing.clients }),
            sessions: t('sessions', { count: missing.sessions }),
          })}
        </dd>
      )}
    </>
  )
}
