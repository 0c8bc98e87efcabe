import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GiveTogether, HandoutPaper } from '../../../../contract/models/handout.ts'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { runJob } from '../../api/runJob.ts'
import { useShortReason } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'
import { usePrint } from './usePrint.ts'

interface Asked {
  readonly sessionIds: readonly string[]
  readonly paper: HandoutPaper
}

/** Sheets of several sessions in one job: how far it is (null at rest), how to begin and how to stop it. */
export function useTogether(): {
  readonly part: number | null
  readonly save: (asked: Asked) => Promise<void>
  readonly print: (asked: Asked) => Promise<void>
  readonly stop: () => void
} {
  const { t } = useTranslation('handout')
  const toast = useToast()
  const reason = useShortReason()
  const printDocument = usePrint()
  const [part, setPart] = useState<number | null>(null)
  const stopping = useRef<AbortController | null>(null)

  /** Runs the job; answers its id and outcome unless it failed, which was said by then. */
  const make = async ({ sessionIds, paper }: Asked, how: GiveTogether['how']) => {
    const stop = new AbortController()
    stopping.current = stop
    setPart(0)
    const ended = await runJob(() => run('handouts.together', { sessionIds: [...sessionIds], paper, how }), {
      told: setPart,
      signal: stop.signal,
    }).finally(() => setPart(null))
    if (!ended.ok || ended.value.kind === 'failed') {
      const error = ended.ok && ended.value.kind === 'failed' ? ended.value.error : !ended.ok && ended.error
      if (error) toast({ text: reason(error), tone: 'problem' })
      return null
    }
    const { job, kind } = ended.value
    const outcome = await run('handouts.togetherOutcome', { job })
    return outcome.ok ? { job, stopped: kind === 'cancelled', ...outcome.value } : null
  }

  return {
    part,
    async save(asked) {
      const folder = await host.invoke('chooseFolder', {}).catch(() => null)
      if (folder === null) return
      const made = await make(asked, { kind: 'save', token: folder.token })
      if (made === null) return
      const { sheets: count, stopped } = made
      toast({
        text: stopped
          ? t('together.stopped', { count })
          : t('together.saved', { count, name: folder.displayName }),
      })
    },
    async print(asked) {
      const made = await make(asked, { kind: 'print' })
      if (made === null || made.documentId === null) return
      await printDocument(made.documentId, () => run('handouts.givenTogether', { job: made.job }))
    },
    stop: () => stopping.current?.abort(),
  }
}
