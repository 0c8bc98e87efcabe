import type { ReactNode } from 'react'
import './Page.css'

interface PageProps {
  readonly title: ReactNode
  /** A link on the line above, to the page this one belongs to. */
  readonly above?: ReactNode
  /** Soft words after the title, on its line. */
  readonly beside?: ReactNode
  /** Soft line under the title. */
  readonly under?: ReactNode
  /** Between title and actions: chips. */
  readonly middle?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** `scroll`: the page scrolls as one; `fill`: the content fills the window and scrolls inside itself. */
  readonly body?: 'scroll' | 'fill'
}

/** One page: heading line, then content, on the paper. The frame around it gives the rail. */
export function Page({ title, above, beside, under, middle, actions, children, body = 'scroll' }: PageProps) {
  return (
    <div className={`ui-page ui-page-${body}`}>
      <header className="ui-page-head">
        <div className="ui-page-title">
          {above === undefined ? null : <div className="ui-page-above">{above}</div>}
          <h1>{title}</h1>
          {beside === undefined ? null : <span className="soft">{beside}</span>}
          {under === undefined ? null : <p className="soft">{under}</p>}
        </div>
        {middle}
        {actions === undefined ? null : <div className="ui-page-actions">{actions}</div>}
      </header>
      <div className="ui-page-body">{children}</div>
    </div>
  )
}
