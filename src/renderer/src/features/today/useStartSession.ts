import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'
import type { Entry } from './entryState.ts'

/** Opens a session of the day; an appointment becomes one first. */
export function useStartSession(day: string): (entry: Entry) => Promise<void> {
  const [, navigate] = useLocation()
  const words = useErrorText()
  const toast = useToast()
  return useCallback(
    async (entry) => {
      if (entry.kind === 'session') return navigate(`/sessions/${entry.id}`)
      const { clientId, startTime, minutes } = entry
      // an appointment may last longer than a session can
      const length = Math.min(minutes, 240)
      const reply = await run('sessions.create', { clientId, date: day, startTime, minutes: length })
      if (reply.ok) navigate(`/sessions/${reply.value.id}`)
      else toast({ text: words(reply.error).happened, tone: 'problem' })
    },
    [day, navigate, words, toast],
  )
}
