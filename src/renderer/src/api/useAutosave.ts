import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply } from '../../../contract/reply.ts'
import type { SaveState } from '../ui/saveState.ts'
import { type Autosave, createAutosave } from './autosave.ts'
import { holdUnsaved } from './unsaved.ts'
import { useShortReason } from './useErrorText.ts'

interface AutosaveInput<Value> {
  /** What is stored, as the practice last answered. */
  readonly value: Value
  /** Writes it: `(text) => run('sessions.saveField', ...)`. */
  readonly save: (value: Value) => Promise<Reply<unknown>>
}

export interface AutosaveField<Value> {
  /** What to show: what was typed, or what is stored. */
  readonly value: Value
  readonly change: (value: Value) => void
  /** For `onBlur`; also for anything that must not wait. */
  readonly flush: () => Promise<boolean>
  readonly state: SaveState
}

/**
 * A field that saves itself while it is typed. A stored value that changes (undo, another screen) is taken over only
 * while nothing typed waits. Give the component a `key` of the record's id, so that a field never moves to another.
 */
export function useAutosave<Value>({ value: stored, save }: AutosaveInput<Value>): AutosaveField<Value> {
  const reason = useShortReason()
  const [shown, setShown] = useState(stored)
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const [lastStored, setLastStored] = useState(stored)
  const saving = useRef({ save, reason })
  saving.current = { save, reason }

  const keeper = useRef<Autosave<Value> | null>(null)
  keeper.current ??= createAutosave<Value>({
    save: async (value) => {
      const reply = await saving.current.save(value)
      return reply.ok ? { ok: true } : { ok: false, message: saving.current.reason(reply.error) }
    },
    onState: setState,
    now: () => new Date(),
    later: (perform, milliseconds) => {
      const timer = setTimeout(perform, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  const autosave = keeper.current

  if (!Object.is(stored, lastStored)) {
    setLastStored(stored)
    if (autosave.isClean()) setShown(stored)
  }

  useEffect(() => {
    const forget = holdUnsaved(autosave.flush)
    return () => {
      forget()
      void autosave.flush()
    }
  }, [autosave])

  const change = useCallback(
    (value: Value) => {
      setShown(() => value)
      autosave.change(value)
    },
    [autosave],
  )
  return { value: shown, change, flush: autosave.flush, state }
}
