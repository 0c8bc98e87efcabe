import { useEffect, useMemo, useState } from 'react'
import type { Treatment } from '../../../../contract/models/treatment.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { runOn } from './runOn.ts'

/** Four times a second: a clock that shows seconds must not be seen to skip one. */
const tick = 250

/** The treatment as of now. What was answered runs on by the window's own clock until it is asked again. */
export function useRunningOn(treatment: Treatment): Treatment {
  const answered = useMemo(() => ({ treatment, at: performance.now() }), [treatment])
  const [now, setNow] = useState(answered.at)
  const runs = treatment.state === 'running'
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => setNow(performance.now()), tick)
    return () => clearInterval(timer)
  }, [runs])
  return useMemo(() => runOn(answered.treatment, Math.max(0, now - answered.at) / 1000), [answered, now])
}

/** The treatment of a session as the practice last answered; null before it began. */
export const useTreatment = (sessionId: string) => useProcedure('treatment.get', { sessionId })
