import { useCallback, useEffect, useRef, useState } from 'react'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import type { LetterFields } from '../../../../contract/models/letter.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { run } from '../../api/run.ts'

interface DrawnLetter {
  /** The last one drawn; stays in view while the next is drawn. */
  readonly document: RenderedDocument | null
  readonly working: boolean
  readonly error: ReplyError | null
  /** The letter as it is written now, drawn at once when the one in view is older. */
  readonly fresh: () => Promise<RenderedDocument | null>
}

/** Quiet time after the last key before the letter is drawn anew. */
const quiet = 400

/** Draws the letter when something in it has changed, once the hand rests. */
export function useLetter(clientId: string, fields: LetterFields): DrawnLetter {
  const [drawn, setDrawn] = useState<{ basis: string; document: RenderedDocument } | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const basis = JSON.stringify(fields)
  const latest = useRef({ fields, basis })
  latest.current = { fields, basis }

  const draw = useCallback(async () => {
    const asked = latest.current
    const reply = await run('letters.render', { clientId, fields: asked.fields })
    if (latest.current.basis !== asked.basis) return reply.ok ? reply.value : null
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return null
    setDrawn({ basis: asked.basis, document: reply.value })
    return reply.value
  }, [clientId])

  const isDrawn = drawn?.basis === basis
  const first = drawn === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new basis begins the quiet time anew.
  useEffect(() => {
    if (isDrawn) return
    const timer = setTimeout(() => void draw(), first ? 0 : quiet)
    return () => clearTimeout(timer)
  }, [basis, isDrawn, first, draw])

  const fresh = useCallback(
    async () => (drawn !== null && drawn.basis === latest.current.basis ? drawn.document : draw()),
    [drawn, draw],
  )
  return { document: drawn?.document ?? null, working: !isDrawn && error === null, error, fresh }
}
