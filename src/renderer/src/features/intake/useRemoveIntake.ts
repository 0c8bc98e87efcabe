import { useTranslation } from 'react-i18next'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useUndoOffer } from '../../commands/useUndoOffer.ts'
import { useToast } from '../../ui/Toasts.tsx'

/**
 * Takes an intake off a client and says so, with a way back; answers whether it is gone. What was confirmed out of it
 * stays in the client's health.
 */
export function useRemoveIntake(clientId: string): (id: string) => Promise<boolean> {
  const { t } = useTranslation('intake')
  const words = useErrorText()
  const toast = useToast()
  const offerUndo = useUndoOffer()
  return async (id) => {
    const reply = await run('intakes.remove', { id })
    if (reply.ok) offerUndo(clientId, t('removed'))
    else toast({ text: words(reply.error).happened, tone: 'problem' })
    return reply.ok
  }
}
