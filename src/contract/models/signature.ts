import { z } from 'zod'
import { FreeText, Id } from './common.ts'

export const Amend = z.strictObject({
  sessionId: Id,
  text: FreeText.pipe(z.string().regex(/\S/, 'required')),
})

/** Whether what was signed still stands as it was signed. */
export type SignatureVerdict =
  | 'unchanged'
  /** The record says something else than what was signed. */
  | 'recordChanged'
  /** What was kept at signing, or something signed before it, is not as it was written. */
  | 'chainBroken'
  /** It was signed, and what was signed is not there any more. */
  | 'missing'

/** Words added to a signed session. */
export interface Amendment {
  readonly id: Id
  readonly at: string
  readonly by: string
  readonly text: string
}

/** Moment, name and hash are empty where the signature itself is missing. */
export interface SignedSession {
  readonly sessionId: Id
  readonly at: string
  readonly by: string
  /** SHA-256 of the link in the chain: of what was signed and of all that the client's chain holds before it. */
  readonly hash: string
  readonly verdict: SignatureVerdict
  /** Oldest first. */
  readonly amendments: readonly Amendment[]
}

/** Everything that was signed for one client, looked through. */
export interface ChainVerdict {
  readonly signed: number
  /** Sessions for which something does not stand as it was signed; empty where all does. */
  readonly doubtful: readonly { readonly sessionId: Id; readonly verdict: SignatureVerdict }[]
}
