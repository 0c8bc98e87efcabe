import { type Kysely, sql } from 'kysely'
import type { SearchHit } from '../../contract/models/search.ts'
import type { Database } from '../db/schema.ts'
import { excerpt } from './excerpt.ts'

export type NoteHit = Extract<SearchHit, { kind: 'note' }>

interface Found {
  readonly kind: string
  readonly owner: string
  readonly client_id: string
  readonly date: string
  readonly text: string
  readonly name: string
}

/** So many of the newest rows are looked at; ranking all rows of a common word would take seconds. */
const lookedAt = 500

/** Documents that hold every word, or its beginning; the newest of those first written down last. */
export async function findDocuments(
  db: Kysely<Database>,
  kind: 'client' | 'session',
  words: readonly string[],
  limit: number,
): Promise<readonly Found[]> {
  // One letter begins half of all words; the next keystroke makes it useful.
  const useful = words.filter((word) => word.length > 1)
  if (useful.length === 0) return []
  const query = useful.map((word) => `"${word}"*`).join(' ')
  // CROSS JOIN keeps the order: begun with the hits, whatever the planner makes of the size of the tables.
  const found = await sql<Found>`
    SELECT documents.kind, documents.owner, documents.client_id, documents.date, documents.text, clients.name
    FROM (SELECT rowid FROM search_index WHERE search_index MATCH ${query} ORDER BY rowid DESC LIMIT ${lookedAt})
      AS hits
    CROSS JOIN search_documents AS documents ON documents.row = hits.rowid
    CROSS JOIN clients ON clients.id = documents.client_id
    WHERE documents.kind = ${kind}
    ORDER BY documents.date DESC, documents.row DESC
    LIMIT ${limit}`.execute(db)
  return found.rows
}

/** Sessions whose notes hold every word, newest first, with the place shown. */
export async function findNotes(
  db: Kysely<Database>,
  words: readonly string[],
  limit: number,
): Promise<NoteHit[]> {
  const found = await findDocuments(db, 'session', words, limit)
  return found.map(({ owner, client_id, name, date, text }) => ({
    kind: 'note',
    clientId: client_id,
    sessionId: owner,
    clientName: name,
    date,
    excerpt: excerpt(text, words),
  }))
}
