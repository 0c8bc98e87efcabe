import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrintOutcome } from '../../../../contract/host.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { host } from '../../api/host.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useSaveReason } from '../../api/useSaveReason.ts'
import { useToast } from '../../ui/Toasts.tsx'

interface Out {
  /** Hands a document to the print dialog; `keep` runs once it was taken. True when it went out. */
  readonly print: (documentId: string, keep: () => Promise<Reply<unknown>>) => Promise<boolean>
  /** Asks where to and has it written there. True when it was. */
  readonly save: (
    suggestedName: string,
    write: (token: string) => Promise<Reply<unknown>>,
  ) => Promise<boolean>
}

/** The two ways in which a document leaves the practice, with the words for what came of it. */
export function useOut(): Out {
  const { t } = useTranslation('letter')
  const toast = useToast()
  const words = useErrorText()
  const reason = useSaveReason()
  const print = useCallback<Out['print']>(
    async (documentId, keep) => {
      const outcome: PrintOutcome = await host
        .invoke('print', { documentId })
        .catch(() => ({ kind: 'failed', reason: '' }) as const)
      switch (outcome.kind) {
        case 'sent': {
          const reply = await keep()
          toast(reply.ok ? { text: t('sent') } : { text: words(reply.error).happened, tone: 'problem' })
          return reply.ok
        }
        case 'cancelled':
          toast({ text: t('printCancelled') })
          return false
        case 'failed':
          toast({ text: t('printFailed'), tone: 'problem' })
          return false
      }
    },
    [t, toast, words],
  )
  const save = useCallback<Out['save']>(
    async (suggestedName, write) => {
      const file = await host.invoke('chooseSave', { suggestedName }).catch(() => null)
      if (file === null) return false
      const reply = await write(file.token)
      toast(
        reply.ok
          ? { text: t('savedAs', { name: file.displayName }) }
          : { text: reason(reply.error), tone: 'problem' },
      )
      return reply.ok
    },
    [t, toast, reason],
  )
  return { print, save }
}
