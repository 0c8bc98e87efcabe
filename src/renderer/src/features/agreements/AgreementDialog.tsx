import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../../../contract/models/agreement.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useSaveReason } from '../../api/useSaveReason.ts'
import { useToday } from '../../app/today.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { documentAddress } from '../handout/documentAddress.ts'
import { useConsentPrint } from './useConsentPrint.ts'

interface AgreementDialogProps {
  readonly agreement: Agreement
  readonly onClose: () => void
  readonly onWithdraw: () => void
}

/** The form as it was signed, to read, print and keep; and the way to take the consent back. */
export function AgreementDialog({ agreement, onClose, onWithdraw }: AgreementDialogProps) {
  const { t } = useTranslation('agreements')
  const toast = useToast()
  const today = useToday()
  const print = useConsentPrint()
  const saveReason = useSaveReason()
  const { id, sha256, withdrawnOn } = agreement
  const { run: openForm, error } = useCommand('agreements.open')
  const [documentId, setDocumentId] = useState<string | null>(null)
  useEffect(() => {
    if (sha256 === null) return
    let gone = false
    void openForm({ id }).then((reply) => {
      if (!gone && reply.ok) setDocumentId(reply.value.documentId)
    })
    return () => {
      gone = true
    }
  }, [id, sha256, openForm])

  const save = async () => {
    const file = await host.invoke('chooseSave', { suggestedName: `consent-${today}.pdf` }).catch(() => null)
    if (file === null) return
    const reply = await run('agreements.save', { id, token: file.token })
    if (reply.ok) toast({ text: t('savedAs', { name: file.displayName }) })
    else toast({ text: saveReason(reply.error), tone: 'problem' })
  }

  return (
    <Dialog
      title={agreement.title}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <span className="grow">
            {withdrawnOn === null ? (
              <Button variant="quiet" onPress={onWithdraw}>
                {t('withdraw')}
              </Button>
            ) : null}
          </span>
          {sha256 === null ? null : (
            <>
              <Button onPress={() => void save()}>{t('saveCopy')}</Button>
              <Button
                isDisabled={documentId === null}
                onPress={() => documentId !== null && void print(documentId)}
              >
                {t('print')}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="stack">
        <p>
          {t('about', {
            by: agreement.signedBy,
            date: formatFullDate(agreement.givenOn),
            version: agreement.version,
          })}
          {withdrawnOn === null ? null : ` ${t('aboutWithdrawn', { date: formatFullDate(withdrawnOn) })}`}
          {agreement.withdrawnNote === '' ? null : ` ${agreement.withdrawnNote}`}
        </p>
        {error === null ? null : <FailureNotice error={error} />}
        {documentId === null ? null : (
          <iframe className="agreements-document" title={agreement.title} src={documentAddress(documentId)} />
        )}
        {sha256 === null ? (
          <p className="soft">{t('paperKept')}</p>
        ) : (
          <p className="soft small agreements-hash">
            {t('hash')}: <code>{sha256}</code>
          </p>
        )}
      </div>
    </Dialog>
  )
}
