import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatBytes } from '../../i18n/format.ts'
import { Card } from '../../ui/Card.tsx'

/** How much room the practice and its newest backup take. */
export function StoredSizes() {
  const { t } = useTranslation('attachments')
  const sizes = useProcedure('attachments.sizes', {}).data
  if (sizes === undefined) return null
  const { database, attachments, backup } = sizes
  return (
    <Card title={t('storage')}>
      <p>
        {t('storageLine', { database: formatBytes(database), attachments: formatBytes(attachments) })}{' '}
        {backup === null ? t('noBackupLine') : t('backupLine', { backup: formatBytes(backup) })}
      </p>
    </Card>
  )
}
