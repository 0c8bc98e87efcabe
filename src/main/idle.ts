/** Notices when nobody has had a hand on the window for some minutes. */
export interface IdleWatch {
  /** Minutes until `onIdle` is called once; 0 switches the watch off. Counting starts anew. */
  setMinutes(minutes: number): void
  /** A key, a click, a finger, a wheel. Cheap enough for every movement of the mouse. */
  touched(): void
}

/** `now` counts milliseconds and never goes back. */
export function createIdleWatch(onIdle: () => void, now: () => number = () => performance.now()): IdleWatch {
  let limitMs = 0
  let lastTouch = now()
  let timer: NodeJS.Timeout | undefined

  function check(): void {
    const left = lastTouch + limitMs - now()
    if (left > 0) {
      timer = setTimeout(check, left)
      return
    }
    limitMs = 0
    onIdle()
  }

  return {
    setMinutes(minutes) {
      clearTimeout(timer)
      limitMs = minutes * 60_000
      lastTouch = now()
      if (limitMs > 0) timer = setTimeout(check, limitMs)
    },
    touched() {
      lastTouch = now()
    },
  }
}
