type Flush = () => Promise<boolean>

/** Every field on screen that saves itself. */
const open = new Set<Flush>()

/** Makes a field known while it is on screen; returns how to forget it. */
export function holdUnsaved(flush: Flush): () => void {
  open.add(flush)
  return () => {
    open.delete(flush)
  }
}

/** Writes everything typed; false when something could not be written. Asked before locking and leaving. */
export async function flushUnsaved(): Promise<boolean> {
  const outcomes = await Promise.all([...open].map((flush) => flush()))
  return outcomes.every(Boolean)
}

/** A message already posted to the port is still heard when the window goes. */
export function flushWhenHidden(page: Window): void {
  page.addEventListener('pagehide', () => void flushUnsaved())
  page.addEventListener('blur', () => void flushUnsaved())
}
