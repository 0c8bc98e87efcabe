import { ProgressBar } from 'react-aria-components/ProgressBar'
import './Spinner.css'

/** Something is under way and will be short. The label is for screen readers. */
export function Spinner({ label }: { readonly label: string }) {
  return (
    <ProgressBar aria-label={label} isIndeterminate className="ui-spinner">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" className="ui-spinner-track" />
        <path d="M12 3a9 9 0 0 1 9 9" className="ui-spinner-arc" />
      </svg>
    </ProgressBar>
  )
}
