import type { ReactNode } from 'react'
import type { Session } from '../../../../contract/models/session.ts'
import './WhileOpen.css'

interface WhileOpenProps {
  readonly session: Pick<Session, 'status'>
  readonly children: ReactNode
}

/**
 * Controls that write to a session: once it is signed they stay in view as they stand and cannot be pressed. What only
 * looks (layers, views, closing a card) stays outside; so does what is drawn, which must ask for itself.
 */
export function WhileOpen({ session, children }: WhileOpenProps) {
  return (
    <fieldset className="while-open" disabled={session.status === 'signed'}>
      {children}
    </fieldset>
  )
}
