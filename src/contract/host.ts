import { z } from 'zod'
import { appearances } from './models/settings.ts'

/** What only a desktop can do; answered by the main process. */
export const hostCalls = {
  /** Asks where to save; the renderer sees a token and a display name, never a path. Null when cancelled. */
  chooseSave: z.strictObject({ suggestedName: z.string().min(1).max(120) }),
  /** Asks for a folder; like `chooseSave`, a token and a display name. Null when cancelled. */
  chooseFolder: z.strictObject({}),
  /** Asks for a photo, a scan or a PDF; like `chooseSave`, a token and a display name. Null when cancelled. */
  chooseAttachment: z.strictObject({}),
  /** Asks for an archive, or a list of clients, to be brought in; like `chooseSave`. Null when cancelled. */
  chooseImport: z.strictObject({ kind: z.enum(['archive', 'list']) }),
  /** What locks the practice by itself on this computer. */
  locksInForce: z.strictObject({}),
  /** Something was copied in the window; it leaves the clipboard after a while. */
  copied: z.strictObject({}),
  /** Hands a waiting document to the system's print dialog. */
  print: z.strictObject({ documentId: z.string().max(80) }),
  /** Ends the practice process, starts a fresh one, loads the lock document anew. */
  lock: z.strictObject({}),
  /** Switches to the sample practice, or back to one's own; the window loads anew. */
  openSample: z.strictObject({}),
  leaveSample: z.strictObject({}),
  setAppearance: z.strictObject({ appearance: z.enum(appearances) }),
} as const
export type HostCalls = typeof hostCalls
export type HostCallName = keyof HostCalls

export interface HostAnswers {
  readonly chooseSave: { readonly token: string; readonly displayName: string } | null
  readonly chooseFolder: { readonly token: string; readonly displayName: string } | null
  readonly chooseAttachment: { readonly token: string; readonly displayName: string } | null
  readonly chooseImport: { readonly token: string; readonly displayName: string } | null
  readonly locksInForce: LocksInForce
  readonly copied: null
  readonly print: PrintOutcome
  readonly lock: null
  readonly openSample: null
  readonly leaveSample: null
  readonly setAppearance: null
}

/** Idleness locks everywhere; these depend on the system. */
export interface LocksInForce {
  /** The system tells when its screen is locked. */
  readonly screenLock: boolean
  /** The system tells before it sleeps. */
  readonly suspend: boolean
}

/** `sent` says no more than that the dialog took it: the system tells nothing reliable beyond that. */
export type PrintOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }

/** The object the preload puts on `window`. */
export interface HostBridge {
  invoke<N extends HostCallName>(name: N, input: z.infer<HostCalls[N]>): Promise<HostAnswers[N]>
}
