import { useCallback, useRef, useState } from 'react'
import type { AnswerOf, SentTo } from '../../../contract/procedures.ts'
import type { Reply, ReplyError } from '../../../contract/reply.ts'
import { type CommandName, run } from './run.ts'

interface Command<N extends CommandName> {
  /** Never rejects: look at `ok`. */
  readonly run: (input: SentTo<N>) => Promise<Reply<AnswerOf<N>>>
  readonly isPending: boolean
  /** What went wrong last time, until the next run or `reset`. */
  readonly error: ReplyError | null
  readonly reset: () => void
}

/** A command for a button or a form: `const create = useCommand('clients.create')`, then `await create.run(fields)`. */
export function useCommand<N extends CommandName>(name: N): Command<N> {
  const [error, setError] = useState<ReplyError | null>(null)
  const [running, setRunning] = useState(0)
  const latest = useRef(0)

  const runIt = useCallback(
    async (input: SentTo<N>) => {
      latest.current += 1
      const mine = latest.current
      setRunning((count) => count + 1)
      const reply = await run(name, input)
      setRunning((count) => count - 1)
      if (mine === latest.current) setError(reply.ok ? null : reply.error)
      return reply
    },
    [name],
  )
  const reset = useCallback(() => setError(null), [])
  return { run: runIt, isPending: running > 0, error, reset }
}
