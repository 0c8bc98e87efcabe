import { setImmediate as aMoment } from 'node:timers/promises'
import type { JobEvent, JobStep } from '../../contract/models/job.ts'
import { AppError } from '../appError.ts'
import { failureOf } from '../failures.ts'

/** How work says how far it is, and hears that it is to stop. */
export interface Progress {
  /** `part` runs from 0 to 1. */
  tell(step: JobStep, part: number): void
  /** Lets others have their turn. Throws AppError cancelled once it was stopped. */
  breathe(): Promise<void>
}

/** Long work: it goes on after the call that began it was answered. */
export interface Jobs {
  /** Begins at once; the answer is the job's id. */
  start(work: (progress: Progress) => Promise<void>): string
  /** Asks a job to stop; one that has ended already is left alone. */
  cancel(job: string): void
  listen(listener: (event: JobEvent) => void): () => void
  /** Stops every job and resolves when none is left. */
  end(): Promise<void>
  /** Resolves when none is left. */
  settled(): Promise<void>
}

/** `log` hears one line about what nobody foresaw, without client data. */
export function createJobs(newId: () => string, log: (line: string) => void): Jobs {
  const listeners = new Set<(event: JobEvent) => void>()
  const running = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>()
  const tell = (event: JobEvent) => {
    for (const listener of listeners) listener(event)
  }

  async function perform(job: string, stop: AbortController, work: (progress: Progress) => Promise<void>) {
    try {
      // The answer with the job's id goes out first.
      await aMoment()
      await work(progressOf(stop.signal, (step, part) => tell({ kind: 'progress', job, step, part })))
      tell({ kind: 'done', job })
    } catch (error) {
      const failure = failureOf(error, (what) => log(`job: ${what}`))
      tell(
        failure.code === 'cancelled' ? { kind: 'cancelled', job } : { kind: 'failed', job, error: failure },
      )
    } finally {
      running.delete(job)
    }
  }

  const settled = async () => {
    await Promise.all([...running.values()].map(({ ended }) => ended))
  }
  return {
    start(work) {
      const job = newId()
      const stop = new AbortController()
      running.set(job, { stop, ended: perform(job, stop, work) })
      return job
    },
    cancel: (job) => running.get(job)?.stop.abort(),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end() {
      for (const { stop } of running.values()) stop.abort()
      return settled()
    },
    settled,
  }
}

/** Progress that hears of nothing: for work that somebody waits for. */
export const untold: Progress = { tell: () => {}, breathe: () => aMoment() }

function progressOf(signal: AbortSignal, tell: Progress['tell']): Progress {
  return {
    tell,
    async breathe() {
      await aMoment()
      if (signal.aborted) throw new AppError('cancelled', 'It was stopped.')
    },
  }
}
