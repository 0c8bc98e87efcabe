import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MissingSigns } from '../../ui/MissingSigns.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { documentAddress } from '../handout/documentAddress.ts'
import { useConsentPrint } from './useConsentPrint.ts'

interface BlankFormDialogProps {
  readonly title: string
  /** Which form. */
  readonly form: 'agreements.blank' | 'intakes.blank'
  readonly onClose: () => void
}

/** An empty form to print and fill in by hand, on the paper at hand. */
export function BlankFormDialog({ title, form, onClose }: BlankFormDialogProps) {
  const { t } = useTranslation('agreements')
  const print = useConsentPrint()
  const [paper, setPaper] = useState<'a4' | 'letter'>('a4')
  const [drawn, setDrawn] = useState<RenderedDocument | null>(null)
  const { run: draw, error } = useCommand(form)
  useEffect(() => {
    let gone = false
    void draw({ paper }).then((reply) => {
      if (!gone && reply.ok) setDrawn(reply.value)
    })
    return () => {
      gone = true
    }
  }, [draw, paper])
  return (
    <Dialog
      title={title}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={drawn === null}
          onPress={() => drawn !== null && void print(drawn.documentId)}
        >
          {t('print')}
        </Button>
      }
    >
      <div className="stack">
        <Segmented
          label={t('paper')}
          size="small"
          options={(['a4', 'letter'] as const).map((id) => ({ id, label: t(`papers.${id}`) }))}
          value={paper}
          onChange={setPaper}
        />
        {error === null ? null : <FailureNotice error={error} />}
        <MissingSigns signs={drawn?.missingCharacters ?? []} />
        {drawn === null ? null : (
          <iframe className="agreements-document" title={title} src={documentAddress(drawn.documentId)} />
        )}
      </div>
    </Dialog>
  )
}
