import type { ReactNode } from 'react'
import './EmptyState.css'

interface EmptyStateProps {
  readonly title: string
  /** What to do next. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Nothing here yet: says so, and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p className="ui-empty-title">{title}</p>
      {children === undefined ? null : <div className="soft">{children}</div>}
      {action}
    </div>
  )
}
