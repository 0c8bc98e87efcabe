import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MissingSigns } from '../../ui/MissingSigns.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { documentAddress } from '../handout/documentAddress.ts'

/** The therapist's own record of this session as a sheet: to read and to print; never for the client to take home. */
export function SessionReport({ session }: { readonly session: Session }) {
  const { t } = useTranslation('leave')
  const toast = useToast()
  const render = useCommand('reports.render')
  const [drawn, setDrawn] = useState<RenderedDocument | null>(null)
  const open = async () => {
    await flushUnsaved()
    const reply = await render.run({ sessionId: session.id })
    if (reply.ok) setDrawn(reply.value)
  }
  const print = async (id: string) => {
    const outcome = await host.invoke('print', { documentId: id }).catch(() => ({ kind: 'failed' }) as const)
    if (outcome.kind === 'failed') toast({ text: t('reportNotPrinted'), tone: 'problem' })
  }
  return (
    <div className="leave-row">
      <p className="soft">{t('report')}</p>
      <Button size="small" isPending={render.isPending} onPress={() => void open()}>
        {t('openReport')}
      </Button>
      {render.error === null ? null : <FailureNotice error={render.error} />}
      {drawn !== null && (
        <Dialog
          title={t('reportTitle')}
          width="wide"
          isOpen
          onClose={() => setDrawn(null)}
          actions={<Button onPress={() => void print(drawn.documentId)}>{t('printReport')}</Button>}
        >
          <MissingSigns signs={drawn.missingCharacters} />
          <iframe
            className="handout-large"
            title={t('reportTitle')}
            src={documentAddress(drawn.documentId)}
          />
        </Dialog>
      )}
    </div>
  )
}
