import { randomUUID } from 'node:crypto'
import type { DocumentType } from '../core/host.ts'

/** A document in memory, waiting to be looked at or printed. */
export interface HeldDocument {
  /** Without client data: print queues show it. */
  readonly title: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: DocumentType
}

export interface Documents {
  /** Keeps the document; resolves it by the new id until newer ones push it out. */
  hold(document: HeldDocument): string
  get(id: string): HeldDocument | undefined
  clear(): void
}

/**
 * Documents are read more than once (viewer, print), so an id holds until newer documents need the room: at most
 * `count` of them and `bytes` altogether. The newest is always kept.
 */
export function createDocuments(limits = { count: 16, bytes: 96 * 1024 * 1024 }): Documents {
  const held = new Map<string, HeldDocument>()
  const size = () => [...held.values()].reduce((sum, document) => sum + document.bytes.byteLength, 0)
  return {
    hold(document) {
      const id = randomUUID()
      held.set(id, document)
      for (const oldest of held.keys()) {
        if (oldest === id || (held.size <= limits.count && size() <= limits.bytes)) break
        held.delete(oldest)
      }
      return id
    },
    get: (id) => held.get(id),
    clear: () => held.clear(),
  }
}
