import type { Host } from '../core/host.ts'
import type { FromPractice, ToPractice } from './practiceMessages.ts'

type Answered = Extract<ToPractice, { kind: 'chosen' | 'published' | 'keychain' }>
type KeychainWork = Extract<FromPractice, { kind: 'keychain' }>['work']

/** The desktop as the practice process reaches it: questions to the shell, and the answers it hears. */
export interface ParentHost extends Host {
  hear(message: Answered): void
}

/** `tell` posts to the shell. */
export function createParentHost(tell: (message: FromPractice) => void): ParentHost {
  const paths = new Map<string, string>()
  const asked = new Map<number, (id: string) => void>()
  const keychainAsked = new Map<number, (bytes: Uint8Array | null) => void>()
  let last = 0
  const askKeychain = (work: KeychainWork, bytes: Uint8Array): Promise<Uint8Array | null> => {
    last += 1
    const ask = last
    return new Promise((resolve) => {
      keychainAsked.set(ask, resolve)
      tell({ kind: 'keychain', ask, work, bytes: new Uint8Array(bytes) })
    })
  }
  return {
    publish({ title, bytes, type = 'application/pdf' }) {
      last += 1
      const ask = last
      return new Promise((resolve) => {
        asked.set(ask, resolve)
        // A copy of its own: a slice of a larger buffer would take all of that along.
        const copy = new Uint8Array(bytes)
        // A title that the shell does not take would leave whoever asked waiting for ever.
        tell({ kind: 'publish', ask, title: title.slice(0, 200), type, bytes: copy })
      })
    },
    pathOf(token) {
      const path = paths.get(token)
      paths.delete(token)
      return path
    },
    autoLock: (minutes) => tell({ kind: 'autoLock', minutes }),
    treating: (running) => tell({ kind: 'treating', running }),
    keychain: {
      isReal: async () => (await askKeychain('look', new Uint8Array())) !== null,
      seal: (secret) => askKeychain('seal', secret),
      open: (sealed) => askKeychain('open', sealed),
    },
    hear(message) {
      switch (message.kind) {
        case 'chosen':
          paths.set(message.token, message.path)
          return tell({ kind: 'kept', ask: message.ask })
        case 'published':
          asked.get(message.ask)?.(message.id)
          asked.delete(message.ask)
          return
        case 'keychain':
          keychainAsked.get(message.ask)?.(message.bytes)
          keychainAsked.delete(message.ask)
          return
        default:
          return message satisfies never
      }
    },
  }
}
