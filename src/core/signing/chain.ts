import { createHash } from 'node:crypto'

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** SHA-256 of a content, in hex. */
export const contentHash = digest

/** What one link of a client's chain binds. */
export interface Link {
  readonly chain: string
  readonly ordinal: number
  readonly session_id: string
  readonly kind: string
  readonly signed_at: string
  readonly signed_by: string
  readonly sha256: string
  readonly previous: string
}

/** Stands before the first link of a chain. */
export const beginningOf = (chain: string): string => digest(`effleurage signatures ${chain}`)

/** The hash of a link, which binds all links before it. */
export const linkHash = (link: Link): string =>
  digest(
    JSON.stringify([
      link.previous,
      link.chain,
      link.ordinal,
      link.session_id,
      link.kind,
      link.signed_at,
      link.signed_by,
      link.sha256,
    ]),
  )
