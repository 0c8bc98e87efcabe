import type { ReactNode } from 'react'
import { Mark } from './Mark.tsx'
import './Doorway.css'

interface DoorwayProps {
  readonly title: string
  readonly children: ReactNode
  /** Above the title: "Step 2 of 3", "Sample practice". */
  readonly above?: ReactNode
  /** Under the sheet: other ways on. */
  readonly below?: ReactNode
  readonly width?: 'narrow' | 'normal'
}

/** The one sheet on the paper before the practice is open. Nothing in it names a client. */
export function Doorway({ title, children, above, below, width = 'narrow' }: DoorwayProps) {
  return (
    <main className="doorway">
      <div className={`doorway-inside doorway-${width}`}>
        <div className="doorway-name">
          <Mark />
          Effleurage
        </div>
        <div className="doorway-sheet">
          {above === undefined ? null : <div className="doorway-above">{above}</div>}
          <h1>{title}</h1>
          {children}
        </div>
        {below === undefined ? null : <div className="doorway-below">{below}</div>}
      </div>
    </main>
  )
}
