import { portMessage } from './channels.ts'
import { type Client, createClient } from './client.ts'

/** The page's way to the practice, whichever practice process is at the other end today. */
export interface Connection {
  /** Waits for the first port; after that it always answers, `practiceRestarted` while there is no process. */
  readonly call: Client['call']
  /**
   * Told whenever a fresh practice process has taken the place of one that ended unexpectedly: it is locked, and
   * whatever the page shows must be asked for again. Returns how to stop listening.
   */
  onReconnect(listener: () => void): () => void
  /** Hears what jobs tell, whichever process runs them; returns how to stop. */
  onJob: Client['onJob']
}

/** Takes the ports that the preload forwards into `page`; call it once, before the document has loaded. */
export function connect(page: Window): Connection {
  const listeners = new Set<() => void>()
  const jobListeners = new Set<Parameters<Client['onJob']>[0]>()
  let current: Client | null = null
  let settleFirst: (client: Client) => void
  const first = new Promise<Client>((resolve) => {
    settleFirst = resolve
  })

  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports
    if (event.source !== page || event.data !== portMessage || !port) return
    const before = current
    current = createClient(port)
    current.onJob((event) => {
      for (const listener of jobListeners) listener(event)
    })
    settleFirst(current)
    if (before) for (const listener of listeners) listener()
  })

  return {
    call: async (name, input) => (current ?? (await first)).call(name, input),
    onJob(listener) {
      jobListeners.add(listener)
      return () => jobListeners.delete(listener)
    },
    onReconnect(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
