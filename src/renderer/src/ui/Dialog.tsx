import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTranslation } from 'react-i18next'
import { IconButton } from './IconButton.tsx'
import './Dialog.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  readonly width?: 'narrow' | 'normal' | 'wide' | 'full'
  readonly role?: 'dialog' | 'alertdialog'
  /** False keeps it open on a press outside (a half-written form). */
  readonly closesOutside?: boolean
}

/** A sheet over the page: traps the focus, Escape closes it, the focus goes back where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  width = 'normal',
  role = 'dialog',
  closesOutside = true,
}: DialogProps) {
  const { t } = useTranslation('common')
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={closesOutside && role === 'dialog'}
      className="ui-veil"
    >
      <Modal className={`ui-modal ui-modal-${width}`}>
        <AriaDialog role={role} className="ui-dialog">
          <header className="ui-dialog-head">
            <Heading slot="title" level={2} className="ui-dialog-title">
              {title}
            </Heading>
            <IconButton label={t('close')} kbd="Esc" onPress={onClose}>
              <X aria-hidden="true" />
            </IconButton>
          </header>
          <div className="ui-dialog-body">{children}</div>
          {actions === undefined ? null : <footer className="ui-dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
