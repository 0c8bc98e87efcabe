import type { Kysely } from 'kysely'
import type { ChainVerdict, SignatureVerdict } from '../../contract/models/signature.ts'
import type { Database } from '../db/schema.ts'
import { beginningOf, contentHash, linkHash } from './chain.ts'
import { readRows } from './content.ts'
import { rowsOf, sameRows } from './rows.ts'
import { chainsOf, type StoredSignature, sessionsSaidSigned } from './store.ts'

/** The links that are not as they were written, and all that come after them in their chain. */
function brokenLinks(links: readonly StoredSignature[]): Set<string> {
  const broken = new Set<string>()
  let chain = ''
  let previous = ''
  let ordinal = 0
  let isWhole = true
  for (const link of links) {
    if (link.chain !== chain) {
      chain = link.chain
      previous = beginningOf(chain)
      ordinal = 0
      isWhole = true
    }
    ordinal += 1
    isWhole &&=
      link.ordinal === ordinal &&
      link.previous === previous &&
      link.sha256 === contentHash(link.content) &&
      link.hash === linkHash(link)
    if (!isWhole) broken.add(link.id)
    previous = link.hash
  }
  return broken
}

interface Chains {
  readonly links: readonly StoredSignature[]
  readonly broken: ReadonlySet<string>
}

async function chains(db: Kysely<Database>, clientId: string): Promise<Chains> {
  const links = await chainsOf(db, clientId)
  return { links, broken: brokenLinks(links) }
}

async function verdictOn(
  db: Kysely<Database>,
  { links, broken }: Chains,
  sessionId: string,
): Promise<SignatureVerdict> {
  const own = links.filter(({ session_id }) => session_id === sessionId)
  const note = own.find(({ kind }) => kind === 'note')
  if (note === undefined) return 'missing'
  if (own.some(({ id }) => broken.has(id))) return 'chainBroken'
  const signed = readRows(note.content)
  return signed !== null && sameRows(signed, await rowsOf(db, sessionId)) ? 'unchanged' : 'recordChanged'
}

/** How a session that was signed stands today, the client's whole chain walked; null when nothing says it was signed. */
export async function verifySession(
  db: Kysely<Database>,
  { id, clientId }: { readonly id: string; readonly clientId: string },
): Promise<SignatureVerdict | null> {
  const found = await chains(db, clientId)
  const wasSigned =
    found.links.some(({ session_id }) => session_id === id) ||
    (await sessionsSaidSigned(db, clientId)).includes(id)
  return wasSigned ? verdictOn(db, found, id) : null
}

/**
 * Looks through everything that was signed for a client: every link in its place, every hash that of its content, and
 * every session still saying what was signed.
 */
export async function verifyClient(db: Kysely<Database>, clientId: string): Promise<ChainVerdict> {
  const found = await chains(db, clientId)
  const sessions = new Set([
    ...found.links.map(({ session_id }) => session_id),
    ...(await sessionsSaidSigned(db, clientId)),
  ])
  const doubtful: ChainVerdict['doubtful'][number][] = []
  for (const sessionId of sessions) {
    const verdict = await verdictOn(db, found, sessionId)
    if (verdict !== 'unchanged') doubtful.push({ sessionId, verdict })
  }
  return { signed: sessions.size, doubtful }
}
