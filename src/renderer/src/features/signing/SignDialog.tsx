import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useOpenEnds } from './openEnds.ts'

interface SignDialogProps {
  readonly session: Session
  readonly error: ReplyError | null
  readonly isPending: boolean
  readonly onSign: () => Promise<void>
  readonly onCancel: () => void
}

/** Asked once, for it cannot be taken back: what is still open, and Enter signs. */
export function SignDialog({ session, error, isPending, onSign, onCancel }: SignDialogProps) {
  const { t } = useTranslation('signing')
  const { t: common } = useTranslation('common')
  const treatment = useProcedure('treatment.get', { sessionId: session.id }).data
  const runs = treatment !== undefined && treatment !== null && treatment.state !== 'ended'
  const openEnds = useOpenEnds(session)
  return (
    <Dialog
      title={t('askTitle')}
      isOpen
      onClose={onCancel}
      width="narrow"
      actions={
        <>
          <Button onPress={onCancel}>{common('cancel')}</Button>
          <Button
            variant="primary"
            autoFocus
            isDisabled={runs}
            isPending={isPending}
            onPress={() => void onSign()}
          >
            {t('sign')}
          </Button>
        </>
      }
    >
      <div className="stack-tight">
        <p>{t('askText')}</p>
        {runs ? <p role="alert">{t('stillRunning')}</p> : null}
        {openEnds.length === 0 ? null : (
          <section aria-label={t('openEnds')}>
            <h3 className="small soft">{t('openEnds')}</h3>
            <ul className="sign-open-ends">
              {openEnds.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </section>
        )}
        {error === null ? null : <FailureNotice error={error} />}
      </div>
    </Dialog>
  )
}
