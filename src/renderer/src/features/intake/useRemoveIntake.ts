import { useTranslation } from 'react-i18next'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

/**
 * Takes an intake off a client and says so, with a way back; answers whether it is gone. What was confirmed out of it
 * stays in the client's health.
 */
export function useRemoveIntake(clientId: string): (id: string) => Promise<boolean> {
  const { t } = useTranslation('intake')
  const words = useErrorText()
  const toast = useToast()
  const undo = async () => {
    const reply = await run('undo.undo', { kind: 'client', id: clientId })
    if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
  }
  return async (id) => {
    const reply = await run('intakes.remove', { id })
    toast(
      reply.ok
        ? { text: t('removed'), action: { label: t('undo'), perform: () => void undo() } }
        : { text: words(reply.error).happened, tone: 'problem' },
    )
    return reply.ok
  }
}
