import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { Phrases } from './Phrases.tsx'

/** One's own phrases, without leaving the note. */
export function PhrasesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('snippets')
  return (
    <Dialog title={t('phrases')} isOpen onClose={onClose} closesOutside={false}>
      <Phrases />
    </Dialog>
  )
}
