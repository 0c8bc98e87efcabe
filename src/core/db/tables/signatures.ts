import type { Identified } from './identified.ts'

export interface SignaturesTables {
  signatures: SignaturesRow
}

/** A note or an amendment as it was signed. No row is ever changed, but for `client_id` when clients are merged. */
export interface SignaturesRow extends Identified {
  client_id: string
  session_id: string
  kind: string
  /** Id of the client under whom it was signed; stays when clients are merged, so that both chains can be walked. */
  chain: string
  /** 1 for the first of its chain, without a gap. */
  ordinal: number
  signed_at: string
  signed_by: string
  /** Canonical JSON. */
  content: string
  /** Of the content. */
  sha256: string
  /** Hash of the row before it. */
  previous: string
  hash: string
}
