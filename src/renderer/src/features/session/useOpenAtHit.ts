import { useEffect } from 'react'
import type { Session } from '../../../../contract/models/session.ts'
import { call } from '../../api/practice.ts'
import { takeHit } from '../../commands/hit.ts'
import { foldText } from '../../ui/foldText.ts'
import type { SessionPart } from './parts.ts'
import { type Span, spanOf } from './spanOf.ts'

interface OpenAtHit {
  readonly session: Session
  readonly onPart: (part: SessionPart) => void
  /** Selects a point or mark of the chart. */
  readonly onSelect: (id: string) => void
}

/** Opens a session that was found by words at these words: the field is scrolled to and focused, the words selected. */
export function useOpenAtHit({ session, onPart, onSelect }: OpenAtHit): void {
  const { id } = session
  useEffect(() => {
    const text = takeHit(id)
    if (text === null) return
    let gone = false
    const words = foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
    void call('search.within', { sessionId: id, text }).then((reply) => {
      if (gone || !reply.ok || reply.value === null) return
      const place = reply.value
      if (place.kind === 'field') {
        if (place.field === 'reason') onPart('arrive')
      } else {
        onPart('chart')
        onSelect(place.id)
      }
      // what is to be marked is drawn by what was just asked for
      requestAnimationFrame(() => requestAnimationFrame(() => gone || showWords(words)))
    })
    return () => {
      gone = true
    }
  }, [id, onPart, onSelect])
}

/** Selects the first of the words in the first field of the session that holds most of them. */
function showWords(words: readonly string[]): void {
  const fields = document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    '.session-page textarea, .session-page input:not([type=checkbox]):not([type=radio])',
  )
  let best: { readonly field: HTMLTextAreaElement | HTMLInputElement; readonly span: Span } | null = null
  let most = 0
  for (const field of fields) {
    const spans = words.flatMap((word) => spanOf(field.value, word) ?? [])
    const [span] = spans
    if (span !== undefined && spans.length > most) {
      best = { field, span }
      most = spans.length
    }
  }
  if (best === null) return
  const { field, span } = best
  field.focus({ preventScroll: true })
  field.setSelectionRange(span.from, span.to)
  field.scrollIntoView({ block: 'center' })
}
