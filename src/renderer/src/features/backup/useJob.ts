import { useEffect, useState } from 'react'
import type { JobEvent } from '../../../../contract/models/job.ts'
import { practice } from '../../api/practice.ts'

/** What a job told last; null until it has said something. `ended` is called once, at its end. */
export function useJob(job: string | null, ended: (event: JobEvent) => void): JobEvent | null {
  const [last, setLast] = useState<JobEvent | null>(null)
  useEffect(() => {
    setLast(null)
    if (job === null) return
    return practice.onJob((event) => {
      if (event.job !== job) return
      setLast(event)
      if (event.kind !== 'progress') ended(event)
    })
  }, [job, ended])
  return last
}
