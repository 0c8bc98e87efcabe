import { type ReactNode, useId } from 'react'
import './Card.css'

interface CardProps {
  /** Heading of the card; a card without one is only a frame. */
  readonly title?: string
  /** Right of the heading: a count, a date, a small button. */
  readonly aside?: ReactNode
  /** Right of the heading too: one quiet button, whose word ends where the card's words end. */
  readonly action?: ReactNode
  readonly children: ReactNode
  /** `none` lets a list or a drawing reach the edge. */
  readonly padding?: 'normal' | 'none'
  readonly className?: string
}

/** A sheet on the paper: one hairline, its heading in soft ink. */
export function Card({ title, aside, action, children, padding = 'normal', className }: CardProps) {
  const headingId = useId()
  const classes = ['ui-card']
  if (padding === 'none') classes.push('ui-card-bare')
  if (className !== undefined) classes.push(className)
  if (title === undefined) return <div className={classes.join(' ')}>{children}</div>
  return (
    <section aria-labelledby={headingId} className={classes.join(' ')}>
      <header className={action === undefined ? 'ui-card-head' : 'ui-card-head ui-card-acting'}>
        <h2 id={headingId}>{title}</h2>
        {aside === undefined ? null : <div className="ui-card-aside">{aside}</div>}
        {action === undefined ? null : <div className="ui-card-action">{action}</div>}
      </header>
      {children}
    </section>
  )
}
