import { useEffect, useState } from 'react'

/** Whole seconds until `until` (milliseconds since 1970), counted down to 0. */
export function useCountdown(until: number): number {
  const [now, setNow] = useState(() => Date.now())
  const over = now >= until
  useEffect(() => {
    setNow(Date.now())
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [until])
  return over ? 0 : Math.ceil((until - now) / 1000)
}
