import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { RestoreSteps } from './RestoreSteps.tsx'

interface RestoreDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Bringing a backup back over the practice that is open. */
export function RestoreDialog({ isOpen, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('backup')
  return (
    <Dialog title={t('restoreTitle')} isOpen={isOpen} onClose={onClose} closesOutside={false}>
      {isOpen ? <RestoreSteps replaced="open" onBack={onClose} /> : null}
    </Dialog>
  )
}
