import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { useSaveReason } from '../../api/useSaveReason.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Asks where to, writes the sheet there, and keeps that it was given. The name offered tells the day, never the client. */
export function useSavePdf(date: string): (fresh: () => Promise<RenderedDocument | null>) => Promise<void> {
  const { t } = useTranslation('handout')
  const toast = useToast()
  const reason = useSaveReason()
  return useCallback(
    async (fresh) => {
      const file = await host
        .invoke('chooseSave', { suggestedName: `aftercare-${date}.pdf` })
        .catch(() => null)
      if (file === null) return
      const sheet = await fresh()
      if (sheet === null) return
      const reply = await run('handouts.save', { documentId: sheet.documentId, token: file.token })
      if (reply.ok) toast({ text: t('savedAs', { name: file.displayName }) })
      else toast({ text: reason(reply.error), tone: 'problem' })
    },
    [date, reason, t, toast],
  )
}
