import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Fragment, SearchHit } from '../../contract/models/search.ts'
import { digitsOf } from '../clients/store.ts'
import type { Database } from '../db/schema.ts'
import { excerpt, marked } from './excerpt.ts'
import { findDocuments } from './notes.ts'

export type ClientHit = Extract<SearchHit, { kind: 'client' }>

interface Found {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly birth_date: string | null
  readonly archived_at: string | null
  /** JSON array. */
  readonly former_names: string
}

const fewestDigits = 3

/**
 * Clients whose name parts begin with the words, in any order; whose number holds the digits typed; or about whom
 * the words are noted. In this order, archived ones after the others.
 */
export async function findClients(
  db: Kysely<Database>,
  text: string,
  words: readonly string[],
  limit: number,
): Promise<ClientHit[]> {
  if (words.length === 0) return []
  const digits = phoneDigits(text)
  const [byName, byPhone, byNote] = [
    await clientsWhere(db, named(words), words, limit),
    digits === null ? [] : await clientsWhere(db, dialled(digits), words, limit),
    await findDocuments(db, 'clients', words, limit),
  ]
  const hits = new Map<string, ClientHit>()
  for (const client of byName) hits.set(client.id, plainHit(client, words))
  for (const client of byPhone) if (!hits.has(client.id)) hits.set(client.id, hitOf(client, [], client.phone))
  for (const note of byNote) {
    if (hits.has(note.owner)) continue
    const client = await db.selectFrom('clients').selectAll().where('id', '=', note.owner).executeTakeFirst()
    if (client === undefined) continue
    const told = excerpt(note.text, words).map((piece) => piece.text)
    hits.set(client.id, hitOf(client, [], told.join('')))
  }
  return [...hits.values()].slice(0, limit)
}

/** A client found by name, with the number or the birth date to tell them by. */
export const plainHit = (client: Found, words: readonly string[]): ClientHit =>
  hitOf(client, words, client.phone || client.birth_date || '')

const hitOf = (client: Found, words: readonly string[], detail: string): ClientHit => ({
  kind: 'client',
  clientId: client.id,
  name: marked(client.name, words),
  formerName: formerName(client, words),
  detail,
  archived: client.archived_at !== null,
})

export const named = (words: readonly string[]) =>
  sql.join(
    words.map((word) => sql`instr(name_parts, ${` ${word}`}) > 0`),
    sql` AND `,
  )

/** Someone abroad is kept with a country code where a nought is dialled at home. */
function dialled(digits: string) {
  const bare = digits.replace(/^0+/, '')
  const anywhere = sql`instr(phone_digits, ${digits}) > 0`
  return bare.length < 6 ? anywhere : sql`(${anywhere} OR instr(phone_digits, ${bare}) > 0)`
}

/** What was typed as digits of a number, or null when it does not look like one. */
function phoneDigits(text: string): string | null {
  const digits = digitsOf(text)
  return digits.length >= fewestDigits && /^[\d\s()+./-]+$/.test(text) ? digits : null
}

/** Clients by folded name, those first whose name begins with the first word; archived ones last. */
export async function clientsWhere(
  db: Kysely<Database>,
  condition: ReturnType<typeof sql>,
  words: readonly string[],
  limit: number,
): Promise<readonly Found[]> {
  const found = await sql<Found>`
    SELECT id, name, phone, birth_date, archived_at, former_names FROM clients WHERE ${condition}
    ORDER BY archived_at IS NOT NULL, instr(name_folded, ${words[0] ?? ''}) <> 1, name_folded, id
    LIMIT ${limit}`.execute(db)
  return found.rows
}

/** The former name that holds more of the words than the present one does. */
function formerName({ name, former_names }: Found, words: readonly string[]): Fragment[] {
  if (former_names === '[]') return []
  const hits = (pieces: readonly Fragment[]) => pieces.filter(({ hit }) => hit).length
  const present = hits(marked(name, words))
  const former = z.array(z.string()).parse(JSON.parse(former_names))
  const best = former.map((one) => marked(one, words)).find((pieces) => hits(pieces) > present)
  return best ?? []
}
