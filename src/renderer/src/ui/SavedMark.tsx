import { useTranslation } from 'react-i18next'
import { formatTime } from '../i18n/format.ts'
import { Button } from './Button.tsx'
import type { SaveState } from './saveState.ts'
import './SavedMark.css'

interface SavedMarkProps {
  readonly state: SaveState
  /** Offered after a failure. */
  readonly onRetry?: () => void
}

/** "Saved 14:32", "Saving…", or why not; holds its place, so that nothing jumps. */
export function SavedMark({ state, onRetry }: SavedMarkProps) {
  const { t } = useTranslation('common')
  if (state.kind === 'failed') {
    return (
      <span role="alert" className="ui-saved ui-saved-failed">
        {t('saved.failed', { why: state.message })}
        {onRetry === undefined ? null : (
          <Button variant="quiet" size="small" onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        )}
      </span>
    )
  }
  return (
    <span role="status" className="ui-saved" data-state={state.kind}>
      {words()}
    </span>
  )

  function words(): string {
    switch (state.kind) {
      case 'dirty':
      case 'saving':
        return t('saved.saving')
      case 'saved':
        return t('saved.at', { time: formatTime(state.at) })
      default:
        return ''
    }
  }
}
