import { useCallback, useRef } from 'react'
import type { Treatment, TreatmentAct } from '../../../../contract/models/treatment.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { keepAnswer } from '../../api/answers.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

export type Act = (act: TreatmentAct) => Promise<Treatment | null>

/** What a hand does while treating, one after the other; answers null when it was refused, and says why. */
export function useTreatmentActs(sessionId: string): Act {
  const toast = useToast()
  const words = useErrorText()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback(
    (act) => {
      const done = queue.current.then(async (): Promise<Treatment | null> => {
        const reply: Reply<Treatment> = await run('treatment.act', { sessionId, act })
        if (reply.ok) {
          keepAnswer('treatment.get', { sessionId }, reply.value)
          return reply.value
        }
        toast({ text: words(reply.error).happened, tone: 'problem' })
        return null
      })
      queue.current = done
      return done
    },
    [sessionId, toast, words],
  )
}
