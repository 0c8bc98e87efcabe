import type { HandoutChoices } from '../../contract/models/handout.ts'
import { AppError } from '../appError.ts'
import type { Host } from '../host.ts'

/** A sheet that was drawn and may still be given, with what it was made from. */
export interface WaitingSheet {
  readonly sessionId: string
  readonly clientId: string
  readonly title: string
  readonly pages: number
  readonly choices: HandoutChoices
  readonly bytes: Uint8Array
  /** What stands on it, for the search. */
  readonly text: string
}

/** Every change of a choice draws a new sheet; only the last few can still be on a screen. */
const MOST_WAITING = 8

/** By the desktop the sheets were handed to, for its ids name them. Gone with the process when the practice locks. */
const waiting = new WeakMap<Host, Map<string, WaitingSheet>>()

/** Keeps a sheet under the id of its published document. */
export function keepWaiting(host: Host, documentId: string, sheet: WaitingSheet): void {
  const sheets = waiting.get(host) ?? new Map<string, WaitingSheet>()
  waiting.set(host, sheets)
  sheets.set(documentId, sheet)
  for (const oldest of [...sheets.keys()].slice(0, -MOST_WAITING)) sheets.delete(oldest)
}

/** The sheet of a document; throws `notFound` when it has gone. */
export function getWaiting(host: Host, documentId: string): WaitingSheet {
  const sheet = waiting.get(host)?.get(documentId)
  if (!sheet) throw new AppError('notFound', 'This sheet is not there any more. Make it again.')
  return sheet
}
