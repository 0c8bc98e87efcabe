import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SearchFilters, SearchHit } from '../../contract/models/search.ts'
import type { Database } from '../db/schema.ts'
import { type ClientHit, clientsWhere, named, plainHit } from './clients.ts'
import { type FoundDocument, matchOf, noteHit } from './notes.ts'
import { clientRows } from './rows.ts'

/** With a filter more of the newest hits are looked at: most of them may not pass it. */
const lookedAt = 5000

export const isFiltering = ({ from, to, muscle, condition, unsigned }: SearchFilters): boolean =>
  from !== null || to !== null || muscle !== null || condition !== null || unsigned

/** Whether the filters ask for nothing that only a session has. */
const ofClientsAlone = ({ from, to, muscle, unsigned }: SearchFilters): boolean =>
  from === null && to === null && muscle === null && !unsigned

const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql.join(conditions, sql` AND `)

function sessionConditions({ from, to, muscle, condition, unsigned }: SearchFilters): RawBuilder<unknown>[] {
  return [
    sql`TRUE`,
    ...(from === null ? [] : [sql`sessions.date >= ${from}`]),
    ...(to === null ? [] : [sql`sessions.date <= ${to}`]),
    ...(muscle === null
      ? []
      : [sql`sessions.id IN (SELECT session_id FROM readings WHERE muscle = ${muscle})`]),
    ...(condition === null ? [] : [sql`sessions.client_id IN ${havingCondition(condition)}`]),
    ...(unsigned ? [sql`sessions.status = 'draft'`] : []),
  ]
}

const havingCondition = (condition: string) =>
  sql`(SELECT client_id FROM client_conditions WHERE condition = ${condition})`

/** Sessions that pass the filters and hold every word, newest first; before them clients, where the filter is about clients. */
export async function findFiltered(
  db: Kysely<Database>,
  words: readonly string[],
  filters: SearchFilters,
  limit: number,
): Promise<SearchHit[]> {
  const clients = await filteredClients(db, words, filters, limit)
  const sessions = await filteredSessions(db, words, filters, limit - clients.length)
  return [...clients, ...sessions]
}

async function filteredClients(
  db: Kysely<Database>,
  words: readonly string[],
  filters: SearchFilters,
  limit: number,
): Promise<ClientHit[]> {
  if (filters.condition === null || !ofClientsAlone(filters)) return []
  const having = sql`id IN ${havingCondition(filters.condition)}`
  const condition = words.length === 0 ? having : sql`${having} AND ${named(words)}`
  const found = await clientsWhere(db, condition, words, Math.ceil(limit / 2))
  return found.map((client) => plainHit(client, words))
}

async function filteredSessions(
  db: Kysely<Database>,
  words: readonly string[],
  filters: SearchFilters,
  limit: number,
) {
  const query = matchOf(words)
  if (words.length > 0 && query === null) return []
  const passes = all(sessionConditions(filters))
  const found =
    query === null
      ? await sql<FoundDocument>`
          SELECT 'session' AS kind, sessions.id AS owner, sessions.client_id, sessions.date,
            coalesce(documents.text, '') AS text, clients.name
          FROM sessions
          JOIN clients ON clients.id = sessions.client_id
          LEFT JOIN search_documents AS documents ON documents.kind = 'session' AND documents.owner = sessions.id
          WHERE ${passes} ORDER BY sessions.date DESC, sessions.row DESC LIMIT ${limit}`.execute(db)
      : await sql<FoundDocument>`
          SELECT documents.kind, documents.owner, documents.client_id, documents.date, documents.text, clients.name
          FROM (SELECT rowid FROM search_index WHERE search_index MATCH ${query} AND rowid < ${clientRows}
            ORDER BY rowid DESC LIMIT ${lookedAt}) AS hits
          CROSS JOIN search_documents AS documents ON documents.row = hits.rowid AND documents.kind = 'session'
          CROSS JOIN sessions ON sessions.id = documents.owner
          CROSS JOIN clients ON clients.id = documents.client_id
          WHERE ${passes} ORDER BY documents.date DESC, documents.row DESC LIMIT ${limit}`.execute(db)
  return found.rows.map((document) => noteHit(document, words))
}
