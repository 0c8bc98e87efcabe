import type { SaveState } from '../ui/saveState.ts'

/** How a write ended: on disk, or why not. */
export type WriteOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string }

interface AutosaveParts<Value> {
  /** Writes one value; never rejects. */
  readonly save: (value: Value) => Promise<WriteOutcome>
  readonly onState: (state: SaveState) => void
  readonly now: () => Date
  /** Calls back once after the time given; returns how to call it off. */
  readonly later: (perform: () => void, milliseconds: number) => () => void
}

export interface Autosave<Value> {
  /** Something was typed. */
  readonly change: (value: Value) => void
  /** Writes now what is not written yet; answers whether everything typed is on disk. */
  readonly flush: () => Promise<boolean>
  readonly isClean: () => boolean
}

/** Quiet time after the last key before a write. */
export const afterLastKey = 300
/** A write at the latest, however steadily someone types. */
export const atTheLatest = 1500

/**
 * Keeps one field on disk while it is typed: a write at most `afterLastKey` ms after the last key, one write in flight,
 * the newest value written next, "saved" told only when the value written is the value shown. A failed write keeps the
 * value and is tried again with the next key or `flush`.
 */
export function createAutosave<Value>({ save, onState, now, later }: AutosaveParts<Value>): Autosave<Value> {
  /** Rises with every change; the newest value and the one last on disk. */
  let revision = 0
  let written = 0
  let newest: { readonly value: Value } | null = null
  let firstUnwritten: number | null = null
  let callOff = () => {}
  let inFlight: Promise<void> | null = null

  function schedule() {
    callOff()
    const waited = firstUnwritten === null ? 0 : now().getTime() - firstUnwritten
    callOff = later(() => void flush(), Math.max(0, Math.min(afterLastKey, atTheLatest - waited)))
  }

  async function write(value: Value): Promise<void> {
    const writing = revision
    firstUnwritten = null
    onState({ kind: 'saving' })
    const outcome = await save(value)
    inFlight = null
    if (outcome.ok) written = Math.max(written, writing)
    if (writing !== revision) return
    onState(outcome.ok ? { kind: 'saved', at: now() } : { kind: 'failed', message: outcome.message })
  }

  async function flush(): Promise<boolean> {
    callOff()
    while (inFlight !== null) await inFlight
    if (written === revision || newest === null) return true
    const upTo = revision
    inFlight = write(newest.value)
    await inFlight
    return written >= upTo
  }

  return {
    change(value) {
      revision += 1
      newest = { value }
      firstUnwritten ??= now().getTime()
      if (inFlight === null) onState({ kind: 'dirty' })
      schedule()
    },
    flush,
    isClean: () => written === revision,
  }
}
