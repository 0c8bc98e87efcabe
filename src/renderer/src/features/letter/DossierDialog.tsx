import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { run } from '../../api/run.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MissingSigns } from '../../ui/MissingSigns.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { documentAddress } from '../handout/documentAddress.ts'
import { useOut } from './useOut.ts'
import './PapersCard.css'

interface DossierDialogProps {
  readonly clientId: string
  readonly onClose: () => void
}

/** Everything on record about a client, to read, to print, to hand over as a PDF or as data. */
export function DossierDialog({ clientId, onClose }: DossierDialogProps) {
  const { t } = useTranslation('letter')
  const today = useToday()
  const out = useOut()
  const { run: render, error } = useCommand('dossier.render')
  const [drawn, setDrawn] = useState<RenderedDocument | null>(null)
  useEffect(() => {
    let gone = false
    void render({ clientId }).then((reply) => {
      if (!gone && reply.ok) setDrawn(reply.value)
    })
    return () => {
      gone = true
    }
  }, [render, clientId])

  const name = `client-record-${today}`
  return (
    <Dialog
      title={t('dossier')}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <span className="grow">
            <Button
              variant="quiet"
              onPress={() =>
                void out.save(`${name}.json`, (token) => run('dossier.saveData', { clientId, token }))
              }
            >
              {t('saveData')}
            </Button>
          </span>
          <Button
            isDisabled={drawn === null}
            onPress={() => {
              if (drawn === null) return
              const { documentId } = drawn
              void out.save(`${name}.pdf`, (token) => run('dossier.save', { documentId, token }))
            }}
          >
            {t('save')}
          </Button>
          <Button
            variant="primary"
            isDisabled={drawn === null}
            onPress={() => {
              if (drawn !== null) void out.print(drawn.documentId, async () => ({ ok: true, value: null }))
            }}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      <div className="stack-tight">
        <MissingSigns signs={drawn?.missingCharacters ?? []} />
        {error === null ? null : <FailureNotice error={error} />}
        {drawn === null ? (
          error === null ? (
            <Spinner label={t('drawing')} />
          ) : null
        ) : (
          <>
            <iframe className="papers-large" title={t('dossier')} src={documentAddress(drawn.documentId)} />
            <p className="small soft">{t('pages', { count: drawn.pages })}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}
