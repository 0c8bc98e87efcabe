import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrintOutcome } from '../../../../contract/host.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Hands a sheet to the print dialog, says in words what came of it, and keeps that it was given. */
export function usePrint(): (
  documentId: string,
  /** Keeps that it was given; the sheet of the document itself when left out. */
  given?: () => Promise<Reply<unknown>>,
) => Promise<void> {
  const { t } = useTranslation('handout')
  const toast = useToast()
  const words = useErrorText()
  return useCallback(
    async (documentId, given) => {
      const outcome: PrintOutcome = await host
        .invoke('print', { documentId })
        .catch(() => ({ kind: 'failed', reason: '' }) as const)
      switch (outcome.kind) {
        case 'sent': {
          toast({ text: t('sent') })
          const reply = await (given?.() ?? run('handouts.give', { documentId, how: 'printed' }))
          if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
          break
        }
        case 'cancelled':
          toast({ text: t('printCancelled') })
          break
        case 'failed':
          toast({
            text: t('printFailed', { reason: outcome.reason === '' ? t('noReason') : outcome.reason }),
            tone: 'problem',
          })
          break
      }
    },
    [t, toast, words],
  )
}
