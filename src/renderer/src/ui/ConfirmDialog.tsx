import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly children: ReactNode
  /** The verb itself: "Remove the client", never "OK". */
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly danger?: boolean
  readonly isPending?: boolean
}

/** Asks before what cannot be undone. What can be undone is done at once, with an Undo in the toast. */
export function ConfirmDialog({
  title,
  isOpen,
  children,
  confirmLabel,
  onConfirm,
  onCancel,
  danger = false,
  isPending = false,
}: ConfirmDialogProps) {
  const { t } = useTranslation('common')
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      role="alertdialog"
      width="narrow"
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            {t('cancel')}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
