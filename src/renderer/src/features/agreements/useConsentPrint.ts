import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../api/host.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Hands a form to the print dialog and says when it could not. */
export function useConsentPrint(): (documentId: string) => Promise<void> {
  const { t } = useTranslation('agreements')
  const toast = useToast()
  return useCallback(
    async (documentId) => {
      const outcome = await host.invoke('print', { documentId }).catch(() => ({ kind: 'failed' }) as const)
      if (outcome.kind === 'failed') toast({ text: t('notPrinted'), tone: 'problem' })
    },
    [t, toast],
  )
}
