import { useTranslation } from 'react-i18next'
import type { ReplyError } from '../../../contract/reply.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { useErrorText } from './useErrorText.ts'

interface FailureNoticeProps {
  readonly error: ReplyError
  readonly onRetry?: () => void
}

/** A `ReplyError` in words, in place of what could not be shown or done. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const { t } = useTranslation('common')
  const words = useErrorText()(error)
  return (
    <ErrorNotice
      {...words}
      actions={
        onRetry === undefined ? undefined : (
          <Button size="small" onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        )
      }
    />
  )
}
