import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { OwnLetters } from './OwnLetters.tsx'

/** One's own letters, without leaving the one that is being written. */
export function OwnLettersDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('letter')
  return (
    <Dialog title={t('ownLetters')} width="wide" isOpen onClose={onClose} closesOutside={false}>
      <OwnLetters />
    </Dialog>
  )
}
