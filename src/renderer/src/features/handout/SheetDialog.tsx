import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { documentAddress } from './documentAddress.ts'
import './HandoutPane.css'

interface SheetDialogProps {
  readonly title: string
  readonly documentId: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onPrint: () => void
}

/** A sheet large enough to read. */
export function SheetDialog({ title, documentId, isOpen, onClose, onPrint }: SheetDialogProps) {
  const { t } = useTranslation('handout')
  return (
    <Dialog
      title={title}
      width="wide"
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onPrint}>{t('print')}</Button>}
    >
      <iframe className="handout-large" title={title} src={documentAddress(documentId)} />
    </Dialog>
  )
}
