import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Client } from '../../../../contract/models/client.ts'
import { run } from '../../api/run.ts'
import { useToast } from '../../ui/Toasts.tsx'
import { EraseDialog } from './EraseDialog.tsx'

interface EraseClientProps {
  readonly client: Client
  readonly onClose: () => void
}

/** Erasing from the client's own page: afterwards there is no such page. */
export function EraseClient({ client, onClose }: EraseClientProps) {
  const { t } = useTranslation('erase')
  const toast = useToast()
  const [, navigate] = useLocation()
  const archive = async () => {
    await run('clients.archive', { id: client.id, archived: true })
    onClose()
  }
  return (
    <EraseDialog
      clientId={client.id}
      onClose={onClose}
      onArchive={client.archivedAt === null ? () => void archive() : undefined}
      onErased={() => {
        navigate('/clients', { replace: true })
        toast({ text: t('done') })
      }}
    />
  )
}
