import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { run } from '../api/run.ts'
import { useErrorText } from '../api/useErrorText.ts'
import { useToast } from '../ui/Toasts.tsx'

/** Says what was done, with an Undo for it. `id` is what the step belongs to: a client, or an own text of the practice. */
export function useUndoOffer(): (id: string, text: string) => void {
  const { t } = useTranslation('common')
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
