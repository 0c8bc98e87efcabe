import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../commands/useCommands.ts'
import { CompareDialog } from './CompareDialog.tsx'

/** The way to compare a client's sessions, as a command of the page, and the dialog where the page wants it. */
export function useCompare(
  clientId: string,
  sessionId: string | null,
): { readonly open: () => void; readonly dialog: ReactNode } {
  const { t } = useTranslation('compare')
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  useCommands([
    {
      id: 'compare.sessions',
      label: t('command'),
      group: t('group'),
      shortcut: 'Ctrl+Shift+C',
      perform: open,
    },
  ])
  return {
    open,
    dialog: isOpen ? (
      <CompareDialog clientId={clientId} sessionId={sessionId} onClose={() => setOpen(false)} />
    ) : null,
  }
}
