import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { clockWords } from './runOn.ts'

interface LeaveRoomProps {
  readonly isOpen: boolean
  readonly seconds: number
  readonly onStay: () => void
  readonly onOut: () => void
  readonly onEnd: () => void
}

/** Asked before the room is left: ended, or only out of sight for a moment. */
export function LeaveRoom({ isOpen, seconds, onStay, onOut, onEnd }: LeaveRoomProps) {
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
      <p>{t('leaveText', { time: clockWords(seconds) })}</p>
    </Dialog>
  )
}
