import { AppError } from '../appError.ts'
import type { Host } from '../host.ts'

interface WaitingDocuments<Of> {
  /** Keeps what a published document was made from, under its id. */
  keep(host: Host, documentId: string, document: Of): void
  /** What it was made from; throws `notFound` when it has gone. */
  get(host: Host, documentId: string): Of
}

/** Every change draws a new document; only the last few can still be on a screen. */
const mostWaiting = 8

/** Documents of one kind that were drawn and may still be given. Gone with the process when the practice locks. */
export function waitingDocuments<Of>(): WaitingDocuments<Of> {
  const waiting = new WeakMap<Host, Map<string, Of>>()
  return {
    keep(host, documentId, document) {
      const documents = waiting.get(host) ?? new Map<string, Of>()
      waiting.set(host, documents)
      documents.set(documentId, document)
      for (const oldest of [...documents.keys()].slice(0, -mostWaiting)) documents.delete(oldest)
    },
    get(host, documentId) {
      const document = waiting.get(host)?.get(documentId)
      if (document === undefined)
        throw new AppError('notFound', 'This document is not there any more. Make it again.')
      return document
    },
  }
}
