import type { HostBridge } from '../../../contract/host.ts'

declare global {
  interface Window {
    readonly effleurage: HostBridge
  }
}

/** What only the desktop can do: dialogs, printing, locking, appearance. */
export const host: HostBridge = {
  invoke: (name, input) => window.effleurage.invoke(name, input),
}
