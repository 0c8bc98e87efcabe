import { useTranslation } from 'react-i18next'
import type { Treatment } from '../../../../contract/models/treatment.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { AwayQuestion } from './AwayQuestion.tsx'
import { clockWords } from './runOn.ts'

interface LeaveRoomProps {
  readonly isOpen: boolean
  readonly treatment: Treatment
  readonly onStay: () => void
  readonly onOut: () => void
  readonly onEnd: () => void
}

/** Asked before the room is left: ended, or only out of sight for a moment; and whether time away was treatment, if that is open. */
export function LeaveRoom({ isOpen, treatment, onStay, onOut, onEnd }: LeaveRoomProps) {
  const { t } = useTranslation('treat')
  return (
    <Dialog
      title={t('leaveTitle')}
      isOpen={isOpen}
      onClose={onStay}
      actions={
        <>
          <Button variant="quiet" onPress={onStay}>
            {t('stay')}
          </Button>
          <Button onPress={onOut}>{t('outOnly')}</Button>
          <Button variant="primary" autoFocus onPress={onEnd}>
            {t('end')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('leaveText', { time: clockWords(treatment.seconds) })}</p>
        <AwayQuestion sessionId={treatment.sessionId} treatment={treatment} />
      </div>
    </Dialog>
  )
}
