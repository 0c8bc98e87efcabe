import { useTranslation } from 'react-i18next'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useUndoOffer } from '../../commands/useUndoOffer.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Takes a condition off a client and says so, with a way back. */
export function useRemoveCondition(clientId: string): (id: string) => Promise<void> {
  const { t } = useTranslation('health')
  const words = useErrorText()
  const toast = useToast()
  const offerUndo = useUndoOffer()
  return async (id) => {
    const reply = await run('health.removeCondition', { id })
    if (reply.ok) offerUndo(clientId, t('removed'))
    else toast({ text: words(reply.error).happened, tone: 'problem' })
  }
}
