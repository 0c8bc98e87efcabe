import { useCallback } from 'react'
import type { ConsentAnswer, ConsentArea } from '../../../../contract/models/consent.ts'
import { keepAnswer } from '../../api/answers.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Writes down what the client said about one area, today. */
export function useConsent(sessionId: string): (area: ConsentArea, answer: ConsentAnswer) => Promise<void> {
  const toast = useToast()
  const words = useErrorText()
  return useCallback(
    async (area, answer) => {
      const reply = await run('consent.record', { sessionId, area, answer })
      if (reply.ok) keepAnswer('consent.forSession', { sessionId }, reply.value)
      else toast({ text: words(reply.error).happened, tone: 'problem' })
    },
    [sessionId, toast, words],
  )
}
