import type { JobEvent } from '../../../contract/models/job.ts'
import type { Reply } from '../../../contract/reply.ts'
import { practice } from './practice.ts'
import { run } from './run.ts'

interface Way {
  /** How far it is, 0 to 1. */
  readonly told: (part: number) => void
  readonly signal: AbortSignal
}

/** Starts a job and waits for its end; the signal stops it. A job that could not begin answers its refusal. */
export async function runJob(
  start: () => Promise<Reply<{ readonly job: string }>>,
  { told, signal }: Way,
): Promise<Reply<JobEvent>> {
  // Listened to first: short work is done before the answer with its job is here.
  const heard: JobEvent[] = []
  let hear = (event: JobEvent) => void heard.push(event)
  const forget = practice.onJob((event) => hear(event))
  try {
    const started = await start()
    if (!started.ok) return started
    const { job } = started.value
    const stop = () => void run('jobs.cancel', { job })
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    const end = await new Promise<JobEvent>((resolve) => {
      hear = (event) => {
        if (event.job !== job) return
        if (event.kind === 'progress') told(event.part)
        else resolve(event)
      }
      for (const event of heard) hear(event)
    })
    signal.removeEventListener('abort', stop)
    return { ok: true, value: end }
  } finally {
    forget()
  }
}
