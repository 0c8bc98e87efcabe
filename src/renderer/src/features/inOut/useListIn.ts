import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Imported } from '../../../../contract/models/clientImport.ts'
import type { SentTo } from '../../../../contract/procedures.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { refreshAfter } from '../../api/queryClient.ts'
import { run } from '../../api/run.ts'
import { runJob } from '../../api/runJob.ts'
import { useToast } from '../../ui/Toasts.tsx'

interface ListIn {
  /** How far it is, 0 to 1; null while nothing is brought in. */
  readonly part: number | null
  readonly error: ReplyError | null
  readonly begin: (input: SentTo<'clientImport.run'>) => Promise<void>
  readonly stop: () => void
}

/** Brings a list in. Whoever stops it, or closes the dialog, keeps nobody of it. */
export function useListIn(onDone: (imported: Imported) => void): ListIn {
  const { t } = useTranslation('inOut')
  const toast = useToast()
  const [part, setPart] = useState<number | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const stopping = useRef(new AbortController())
  useEffect(() => () => stopping.current.abort(), [])

  const begin = async (input: SentTo<'clientImport.run'>) => {
    stopping.current = new AbortController()
    setError(null)
    setPart(0)
    const begun: Imported[] = []
    const start = async () => {
      const reply = await run('clientImport.run', input)
      if (reply.ok) begun.push(reply.value)
      return reply
    }
    const reply = await runJob(start, { told: setPart, signal: stopping.current.signal })
    setPart(null)
    refreshAfter('clientImport.run')
    if (!reply.ok) return setError(reply.error)
    const { value } = reply
    if (value.kind === 'failed') return setError(value.error)
    if (value.kind === 'cancelled') return toast({ text: t('listStopped') })
    for (const imported of begun) onDone(imported)
  }
  return { part, error, begin, stop: () => stopping.current.abort() }
}
