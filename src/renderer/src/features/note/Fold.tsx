import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import './note.css'

interface FoldProps {
  readonly label: string
  /** What it holds, in one line; empty while it holds nothing. */
  readonly summary: string
  /** Taken over from last time and not looked at yet. */
  readonly isCarried?: boolean
  readonly children: ReactNode
}

/** Structure beside the free text: one quiet line until somebody wants it. */
export function Fold({ label, summary, isCarried = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={isCarried ? 'note-fold note-fold-carried' : 'note-fold'}>
      <button
        type="button"
        className="note-fold-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight aria-hidden="true" />
        <span>{label}</span>
        {summary === '' || isOpen ? null : (
          <span className="note-fold-summary" dir="auto">
            {summary}
          </span>
        )}
      </button>
      {isOpen && <div className="note-fold-body">{children}</div>}
    </div>
  )
}
