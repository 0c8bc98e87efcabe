import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './ErrorNotice.css'

interface ErrorNoticeProps {
  readonly happened: ReactNode
  readonly safe?: ReactNode
  readonly toDo?: ReactNode
  readonly actions?: ReactNode
}

/** What happened, what is safe, what to do; read out at once. */
export function ErrorNotice({ happened, safe, toDo, actions }: ErrorNoticeProps) {
  return (
    <div role="alert" className="ui-error">
      <CircleAlert aria-hidden="true" />
      <div className="ui-error-words">
        <p className="ui-error-happened">{happened}</p>
        {safe === undefined ? null : <p>{safe}</p>}
        {toDo === undefined ? null : <p>{toDo}</p>}
        {actions === undefined ? null : <div className="row-tight ui-error-actions">{actions}</div>}
      </div>
    </div>
  )
}
