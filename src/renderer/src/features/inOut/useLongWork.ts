import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JobEvent } from '../../../../contract/models/job.ts'
import type { ProcedureName } from '../../../../contract/procedures.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { refreshAfter } from '../../api/queryClient.ts'
import { useToast } from '../../ui/Toasts.tsx'
import { useJob } from '../backup/useJob.ts'

interface LongWork {
  readonly job: string | null
  readonly told: JobEvent | null
  /** Why the last one failed. */
  readonly error: ReplyError | null
  readonly follow: (job: string) => void
}

/** Follows a job to its end, says that it is done, and asks anew what `command` has changed. */
export function useLongWork(command: ProcedureName, done: string, onDone?: () => void): LongWork {
  const { t } = useTranslation('inOut')
  const toast = useToast()
  const [job, setJob] = useState<string | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const ended = useCallback(
    (event: JobEvent) => {
      setJob(null)
      refreshAfter(command)
      if (event.kind === 'failed') setError(event.error)
      else toast({ text: event.kind === 'done' ? done : t('stopped') })
      if (event.kind === 'done') onDone?.()
    },
    [command, done, onDone, t, toast],
  )
  const told = useJob(job, ended)
  const follow = useCallback((begun: string) => {
    setError(null)
    setJob(begun)
  }, [])
  return { job, told, error, follow }
}
