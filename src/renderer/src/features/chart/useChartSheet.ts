import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useSaveReason } from '../../api/useSaveReason.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** The chart on paper: looked at, printed, or saved under a name that tells the day and never the client. */
export function useChartSheet({ id: sessionId, date }: Pick<Session, 'id' | 'date'>) {
  const { t } = useTranslation('chart')
  const toast = useToast()
  const words = useErrorText()
  const reason = useSaveReason()
  const [drawn, setDrawn] = useState<RenderedDocument | null>(null)

  return {
    drawn,
    close: () => setDrawn(null),
    async open(): Promise<void> {
      await flushUnsaved()
      const reply = await run('chart.render', { sessionId })
      if (reply.ok) setDrawn(reply.value)
      else toast({ text: words(reply.error).happened, tone: 'problem' })
    },
    async save(): Promise<void> {
      await flushUnsaved()
      const file = await host
        .invoke('chooseSave', { suggestedName: `body-chart-${date}.pdf` })
        .catch(() => null)
      if (file === null) return
      const reply = await run('chart.saveSheet', { sessionId, token: file.token })
      if (reply.ok) toast({ text: t('sheetSaved', { name: file.displayName }) })
      else toast({ text: reason(reply.error), tone: 'problem' })
    },
    async print(id: string): Promise<void> {
      const outcome = await host
        .invoke('print', { documentId: id })
        .catch(() => ({ kind: 'failed', reason: '' }) as const)
      if (outcome.kind === 'sent') toast({ text: t('sheetSent') })
      else if (outcome.kind === 'failed') toast({ text: t('sheetNotPrinted'), tone: 'problem' })
    },
  }
}
