import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Takes a whole import back; refused once one of its clients has been worked with. */
export function useTakeBack(): (undoId: string) => Promise<void> {
  const { t } = useTranslation('inOut')
  const toast = useToast()
  const words = useErrorText()
  return useCallback(
    async (undoId) => {
      const reply = await run('undo.undo', { kind: 'client', id: undoId })
      if (reply.ok) toast({ text: t('takenBack') })
      else toast({ text: words(reply.error).happened, tone: 'problem' })
    },
    [t, toast, words],
  )
}
