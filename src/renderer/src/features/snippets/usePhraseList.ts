import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { Snippet } from '../../../../contract/models/snippet.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { lineEnd } from './caretPlace.ts'
import { matching } from './matching.ts'
import { type Trigger, triggerAt } from './trigger.ts'

interface Open extends Trigger {
  readonly at: number
  readonly top: number
}

export interface PhraseList {
  /** Null while no phrase is asked for. */
  readonly open: {
    readonly phrases: readonly Snippet[]
    readonly at: number
    /** Pixels below the top of the text. */
    readonly top: number
  } | null
  /** After each change of the text. */
  readonly look: (text: string) => void
  readonly close: () => void
  readonly take: (snippet: Snippet) => void
  /** Whether the key belonged to the list. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean
}

/** The list that "/" opens at the caret: arrows move, Enter or Tab takes, Escape leaves what was typed. */
export function usePhraseList(area: RefObject<HTMLTextAreaElement | null>): PhraseList {
  const [open, setOpen] = useState<Open | null>(null)
  const snippets = useProcedure('snippets.list', {}).data ?? []
  const phrases = open === null ? [] : matching(snippets, open.query)
  const close = () => setOpen(null)

  const look = (text: string) => {
    const field = area.current
    if (field === null) return
    const caret = field.selectionStart
    const trigger = triggerAt(text, caret)
    setOpen(trigger === null ? null : { ...trigger, at: 0, top: lineEnd(field, trigger.from) })
  }

  const take = ({ text }: Snippet) => {
    const field = area.current
    if (field === null || open === null) return
    field.focus()
    field.setSelectionRange(open.from, open.from + 1 + open.query.length)
    // the one way that leaves the field's own undo whole
    document.execCommand('insertText', false, text)
    setOpen(null)
  }

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (open === null || phrases.length === 0) return false
    const { key, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey) return false
    const chosen = phrases[open.at]
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = key === 'ArrowDown' ? 1 : -1
        setOpen({ ...open, at: (open.at + step + phrases.length) % phrases.length })
        return true
      }
      case 'Enter':
      case 'Tab':
        if (chosen !== undefined) take(chosen)
        return true
      case 'Escape':
        close()
        return true
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        close()
        return false
      default:
        return false
    }
  }

  return {
    open: open === null || phrases.length === 0 ? null : { phrases, at: open.at, top: open.top },
    look,
    close,
    take,
    onKey,
  }
}
