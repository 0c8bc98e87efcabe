import { useEffect } from 'react'

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const lookEvery = 5000

/** Locks after so many minutes without a hand on the app; 0 is never. */
export function useAutoLock(minutes: number, lock: () => void): void {
  useEffect(() => {
    if (minutes === 0) return
    let lastTouch = Date.now()
    const touch = () => {
      lastTouch = Date.now()
    }
    for (const kind of touches) window.addEventListener(kind, touch, { passive: true, capture: true })
    const timer = setInterval(() => {
      if (Date.now() - lastTouch >= minutes * 60_000) lock()
    }, lookEvery)
    return () => {
      clearInterval(timer)
      for (const kind of touches) window.removeEventListener(kind, touch, { capture: true })
    }
  }, [minutes, lock])
}
