import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Says what was done to an own text, with an Undo for it: undo steps of such a text go by its own id. */
export function useLibraryUndo(): (id: string, text: string) => void {
  const { t } = useTranslation('library')
  const words = useErrorText()
  const toast = useToast()
  return useCallback(
    (id, text) => {
      const undo = async () => {
        const reply = await run('undo.undo', { kind: 'client', id })
        if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
      }
      toast({ text, action: { label: t('undo'), perform: () => void undo() } })
    },
    [t, toast, words],
  )
}
