import { useTranslation } from 'react-i18next'
import { SavedMark } from './SavedMark.tsx'
import type { SaveState } from './saveState.ts'

interface DraftMarkProps {
  readonly state: SaveState
  readonly onRetry: () => void
}

/** For a form not handed in yet: that what is typed is kept, never "saved", which would sound as if it were done. */
export function DraftMark({ state, onRetry }: DraftMarkProps) {
  const { t } = useTranslation('common')
  if (state.kind === 'failed') return <SavedMark state={state} onRetry={onRetry} />
  return (
    <span role="status" className="ui-saved">
      {state.kind === 'idle' ? '' : t(state.kind === 'saved' ? 'draftKept' : 'saved.saving')}
    </span>
  )
}
