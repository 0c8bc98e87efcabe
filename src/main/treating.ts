import { powerSaveBlocker } from 'electron'

/** A treatment that nobody speaks of for this long is not going on any more. */
const leaseMs = 120_000

/** Whether a treatment is going on, as far as the practice process says; keeps the screen awake meanwhile. */
export interface Treating {
  readonly running: boolean
  told(running: boolean): void
}

export function watchTreating(): Treating {
  let blocker: number | undefined
  let lease: NodeJS.Timeout | undefined
  const release = () => {
    clearTimeout(lease)
    if (blocker !== undefined) powerSaveBlocker.stop(blocker)
    blocker = undefined
  }
  return {
    get running() {
      return blocker !== undefined
    },
    told(running) {
      if (!running) return release()
      clearTimeout(lease)
      lease = setTimeout(release, leaseMs)
      blocker ??= powerSaveBlocker.start('prevent-display-sleep')
    },
  }
}
