import { useCallback, useEffect, useRef, useState } from 'react'
import type { HandoutChoices, RenderedDocument } from '../../../../contract/models/handout.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { run } from '../../api/run.ts'

/** What a sheet is drawn from; `basis` is equal exactly when the sheet would be. Null until all of it is known. */
export interface SheetInputs {
  readonly choices: HandoutChoices
  readonly basis: string
}

export interface Sheet {
  /** The last one drawn; stays in view while the next is drawn. */
  readonly document: RenderedDocument | null
  readonly working: boolean
  readonly error: ReplyError | null
  /** The sheet as it stands now, drawn at once when the one in view is older. Null when it cannot be drawn. */
  readonly fresh: () => Promise<RenderedDocument | null>
  readonly again: () => void
}

/** Quiet time after the last change before the sheet is drawn anew. */
const quiet = 400

/** Draws the sheet when something on it has changed, once the hand rests. */
export function useSheet(sessionId: string, inputs: SheetInputs | null): Sheet {
  const [document, setDocument] = useState<RenderedDocument | null>(null)
  const [working, setWorking] = useState(false)
  const [error, setError] = useState<ReplyError | null>(null)
  const latest = useRef(inputs)
  latest.current = inputs
  const drawn = useRef<{ readonly basis: string; readonly document: RenderedDocument } | null>(null)

  const underWay = useRef<{
    readonly basis: string
    readonly answer: Promise<RenderedDocument | null>
  } | null>(null)

  const draw = useCallback((): Promise<RenderedDocument | null> => {
    const asked = latest.current
    if (asked === null) return Promise.resolve(null)
    // What is saved is then what stands in the preview, not a second drawing of it.
    if (underWay.current?.basis === asked.basis) return underWay.current.answer
    const drawIt = async (): Promise<RenderedDocument | null> => {
      const reply = await run('handouts.render', { sessionId, choices: asked.choices })
      if (underWay.current?.answer === answer) underWay.current = null
      if (latest.current?.basis !== asked.basis) return reply.ok ? reply.value : null
      setWorking(false)
      setError(reply.ok ? null : reply.error)
      if (!reply.ok) return null
      drawn.current = { basis: asked.basis, document: reply.value }
      setDocument(reply.value)
      return reply.value
    }
    setWorking(true)
    const answer = drawIt()
    underWay.current = { basis: asked.basis, answer }
    return answer
  }, [sessionId])

  const basis = inputs?.basis ?? null
  useEffect(() => {
    if (basis === null || drawn.current?.basis === basis) return
    const drawUnlessDrawn = () => {
      if (drawn.current?.basis !== basis) void draw()
    }
    const timer = setTimeout(drawUnlessDrawn, drawn.current === null ? 0 : quiet)
    return () => clearTimeout(timer)
  }, [basis, draw])

  const fresh = useCallback(async () => {
    const known = drawn.current
    return known !== null && known.basis === latest.current?.basis ? known.document : draw()
  }, [draw])
  const again = useCallback(() => void draw(), [draw])
  return { document, working, error, fresh, again }
}
