import { useCallback, useState } from 'react'
import type { Reply, ReplyError } from '../../../../contract/reply.ts'
import { useCountdown } from './useCountdown.ts'

export interface Attempts {
  /** Seconds until the next try is heard. */
  readonly seconds: number
  readonly error: ReplyError | null
  readonly isPending: boolean
  readonly attempt: (tryIt: () => Promise<Reply<unknown>>) => Promise<void>
  /** Takes the words of the last refusal away; the wait stays. */
  readonly forget: () => void
}

/** Tries at the door: after a refusal the practice asks for patience, longer each time. `waitMs` is what is left of it. */
export function useAttempts(waitMs: number): Attempts {
  const [until, setUntil] = useState(() => Date.now() + waitMs)
  const [error, setError] = useState<ReplyError | null>(null)
  const [isPending, setPending] = useState(false)
  const seconds = useCountdown(until)
  const attempt = useCallback(async (tryIt: () => Promise<Reply<unknown>>) => {
    setPending(true)
    const reply = await tryIt()
    setPending(false)
    if (reply.ok) return setError(null)
    setError(reply.error)
    setUntil(Date.now() + (reply.error.waitMs ?? 0))
  }, [])
  const forget = useCallback(() => setError(null), [])
  return { seconds, error, isPending, attempt, forget }
}
