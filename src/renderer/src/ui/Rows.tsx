import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import './Rows.css'

/** A list in a card whose rows open what they tell of. */
export function Rows({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <ul className={className === undefined ? 'ui-rows' : `ui-rows ${className}`}>{children}</ul>
}

interface RowButtonProps {
  readonly onPress: () => void
  readonly children: ReactNode
  readonly className?: string
}

/** A row that is pressed as a whole; its ground reaches beyond its words, which line up with those of the card. */
export function RowButton({ onPress, children, className }: RowButtonProps) {
  return (
    <AriaButton
      className={className === undefined ? 'ui-row-button' : `ui-row-button ${className}`}
      onPress={onPress}
    >
      {children}
    </AriaButton>
  )
}
