import { type Kysely, sql } from 'kysely'
import type { SearchHit } from '../../contract/models/search.ts'
import type { Database } from '../db/schema.ts'
import { excerpt } from './excerpt.ts'
import { clientRows } from './rows.ts'

export type NoteHit = Extract<SearchHit, { kind: 'note' | 'paper' }>

export interface FoundDocument {
  readonly kind: string
  readonly owner: string
  readonly client_id: string
  readonly date: string
  readonly text: string
  readonly name: string
}

/** So many of the newest rows are looked at; ranking all rows of a common word would take seconds. */
const lookedAt = 500

/** The search itself: every word, or its beginning. Null while too little is typed: one letter begins half of all words. */
export function matchOf(words: readonly string[]): string | null {
  const useful = words.filter((word) => word.length > 1)
  return useful.length === 0 ? null : useful.map((word) => `"${word}"*`).join(' ')
}

/** Documents of clients, or of all else, that hold every word; the newest of those first written down last. */
export async function findDocuments(
  db: Kysely<Database>,
  which: 'clients' | 'sessions and papers',
  words: readonly string[],
  limit: number,
): Promise<readonly FoundDocument[]> {
  const query = matchOf(words)
  if (query === null) return []
  const range = which === 'clients' ? sql`rowid >= ${clientRows}` : sql`rowid < ${clientRows}`
  // CROSS JOIN keeps the order: begun with the hits, whatever the planner makes of the size of the tables.
  const found = await sql<FoundDocument>`
    SELECT documents.kind, documents.owner, documents.client_id, documents.date, documents.text, clients.name
    FROM (SELECT rowid FROM search_index WHERE search_index MATCH ${query} AND ${range}
      ORDER BY rowid DESC LIMIT ${lookedAt}) AS hits
    CROSS JOIN search_documents AS documents ON documents.row = hits.rowid
    CROSS JOIN clients ON clients.id = documents.client_id
    ORDER BY documents.date DESC, documents.row DESC
    LIMIT ${limit}`.execute(db)
  return found.rows
}

/** Sessions, sheets and letters whose words hold all that was typed, newest first, with the place shown. */
export async function findNotes(
  db: Kysely<Database>,
  words: readonly string[],
  limit: number,
): Promise<NoteHit[]> {
  const found = await findDocuments(db, 'sessions and papers', words, limit)
  return found.map((document) => noteHit(document, words))
}

/** A document as a hit; without words its beginning is shown. */
export function noteHit(
  { kind, owner, client_id, name, date, text }: FoundDocument,
  words: readonly string[],
): NoteHit {
  const about = { clientId: client_id, clientName: name, date, excerpt: excerpt(text, words) }
  if (kind === 'handout' || kind === 'letter') return { kind: 'paper', paper: kind, paperId: owner, ...about }
  return { kind: 'note', sessionId: owner, ...about }
}
