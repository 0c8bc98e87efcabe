import { useEffect } from 'react'

/** How many screens ask that idleness does not lock: a treatment that runs leaves the keyboard alone. */
let awake = 0

/** Keeps the practice open while this component is on screen and `wanted`, as treat mode does. */
export function useKeepOpen(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    awake += 1
    return () => {
      awake -= 1
      lastTouch = Date.now()
    }
  }, [wanted])
}

let lastTouch = 0
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Locks after so many minutes without a hand on the app; 0 is never. */
export function useAutoLock(minutes: number, lock: () => void): void {
  useEffect(() => {
    if (minutes === 0) return
    const touch = () => {
      lastTouch = Date.now()
    }
    touch()
    for (const kind of touches) window.addEventListener(kind, touch, { passive: true, capture: true })
    const timer = setInterval(() => {
      if (awake === 0 && Date.now() - lastTouch >= minutes * 60_000) lock()
    }, 5000)
    return () => {
      clearInterval(timer)
      for (const kind of touches) window.removeEventListener(kind, touch, { capture: true })
    }
  }, [minutes, lock])
}
