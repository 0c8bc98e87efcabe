import { useEffect, useRef, useState } from 'react'
import type { Treatment, TreatmentSettings } from '../../../../contract/models/treatment.ts'
import { playChime } from './chime.ts'
import { signalsBetween } from './signals.ts'

/** Rings when a stage's or a hold's time is up. Answers how often it pulsed, so that each one can be drawn anew. */
export function useSignals(now: Treatment, settings: Pick<TreatmentSettings, 'chime' | 'pulse'>): number {
  const before = useRef(now)
  const [pulses, setPulses] = useState(0)
  useEffect(() => {
    const [signal] = signalsBetween(before.current, now)
    before.current = now
    if (signal === undefined) return
    if (settings.chime) playChime(signal)
    if (settings.pulse) setPulses((count) => count + 1)
  }, [now, settings])
  return pulses
}
