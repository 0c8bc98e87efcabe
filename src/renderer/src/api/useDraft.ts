import { useCallback, useEffect, useRef, useState } from 'react'
import type { SaveState } from '../ui/saveState.ts'
import { type Autosave, createAutosave } from './autosave.ts'
import { call } from './practice.ts'
import { holdUnsaved } from './unsaved.ts'
import { useShortReason } from './useErrorText.ts'

interface DraftInput<Value> {
  /** Name under which it is kept, "client:new", "client:<id>", "handout:<session id>". */
  readonly form: string
  readonly initial: Value
  /** Makes what was stored a form again; null when it is of another day and does not fit. */
  readonly parse: (stored: unknown) => Value | null
}

export type DraftForm<Value> =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready'
      readonly value: Value
      /** Whether this was begun earlier and is taken up again. */
      readonly resumed: boolean
      readonly change: (value: Value) => void
      /** The form was handed in or thrown away: forgets the draft. */
      readonly clear: () => Promise<void>
      readonly flush: () => Promise<boolean>
      readonly state: SaveState
    }

/** A form that is not handed in yet: kept as it is typed, there again after a restart. */
export function useDraft<Value>({ form, initial, parse }: DraftInput<Value>): DraftForm<Value> {
  const reason = useShortReason()
  const [loaded, setLoaded] = useState<{ readonly value: Value; readonly resumed: boolean } | null>(null)
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const revision = useRef(0)
  const keeper = useRef<Autosave<Value> | null>(null)
  const fixed = useRef({ form, initial, parse, reason })
  fixed.current.reason = reason

  keeper.current ??= createAutosave<Value>({
    save: async (value) => {
      revision.current += 1
      const json = JSON.stringify(value)
      const reply = await call('drafts.save', { form, json, revision: revision.current })
      return reply.ok ? { ok: true } : { ok: false, message: fixed.current.reason(reply.error) }
    },
    onState: setState,
    now: () => new Date(),
    later: (perform, milliseconds) => {
      const timer = setTimeout(perform, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  const autosave = keeper.current

  useEffect(() => {
    let gone = false
    const { form, initial, parse } = fixed.current
    void call('drafts.get', { form }).then((reply) => {
      if (gone) return
      const draft = reply.ok ? reply.value : null
      revision.current = draft?.revision ?? 0
      const stored = draft === null ? null : parse(parseJson(draft.json))
      setLoaded({ value: stored ?? initial, resumed: stored !== null })
    })
    const forget = holdUnsaved(autosave.flush)
    return () => {
      gone = true
      forget()
      void autosave.flush()
    }
  }, [autosave])

  const change = useCallback(
    (value: Value) => {
      setLoaded((before) => ({ value, resumed: before?.resumed ?? false }))
      autosave.change(value)
    },
    [autosave],
  )
  const clear = useCallback(async () => {
    await autosave.flush()
    await call('drafts.clear', { form })
  }, [autosave, form])

  if (loaded === null) return { kind: 'loading' }
  return { kind: 'ready', ...loaded, change, clear, flush: autosave.flush, state }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
