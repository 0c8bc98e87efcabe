import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { Activity } from '../../contract/models/outcome.ts'
import { nameParts } from '../clients/store.ts'
import type { RowEdit } from '../db/rowEdits.ts'
import type { Database } from '../db/schema.ts'
import { readAmendment } from '../signing/content.ts'
import { fold } from './fold.ts'
import { clientRows } from './rows.ts'

interface SearchDocument {
  readonly client_id: string
  readonly date: string
  readonly text: string
}

/** Joins what is written of one owner; each part on lines of its own, so that an excerpt does not run across. */
const written = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n')

const listIn = (json: string): string[] => z.array(z.string()).parse(JSON.parse(json))

async function ofClient(trx: Transaction<Database>, id: string): Promise<SearchDocument | null> {
  const client = await trx.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst()
  if (client === undefined) return null
  // a step from before there was such a column brings back a name without its parts
  const parts = nameParts([client.name, ...listIn(client.former_names)])
  if (client.name_parts !== parts) {
    await trx.updateTable('clients').set({ name_parts: parts }).where('id', '=', id).execute()
  }
  const conditions = await trx
    .selectFrom('client_conditions')
    .select('note')
    .where('client_id', '=', id)
    .orderBy('row')
    .execute()
  const intakes = await trx
    .selectFrom('intakes')
    .select('words')
    .where('client_id', '=', id)
    .orderBy('row')
    .execute()
  const attachments = await trx
    .selectFrom('attachments')
    .select('title')
    .where('client_id', '=', id)
    .orderBy('row')
    .execute()
  return {
    client_id: id,
    date: client.created_at.slice(0, 10),
    text: written([
      client.note,
      client.loads,
      client.occupation,
      client.email,
      client.goals,
      client.allergies,
      client.lubricant,
      client.emergency_contact,
      client.doctor,
      client.guardian,
      listIn(client.tags).join(', '),
      listIn(client.former_names).join(', '),
      ...conditions.map(({ note }) => note),
      ...intakes.map(({ words }) => words),
      ...attachments.map(({ title }) => title),
    ]),
  }
}

const StoredActivities = z.array(Activity)

async function ofSession(trx: Transaction<Database>, id: string): Promise<SearchDocument | null> {
  const session = await trx.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst()
  if (session === undefined) return null
  const readings = await trx
    .selectFrom('readings')
    .select(['note', 'referral'])
    .where('session_id', '=', id)
    .orderBy('row')
    .execute()
  const marks = await trx
    .selectFrom('mark_readings')
    .select('note')
    .where('session_id', '=', id)
    .orderBy('row')
    .execute()
  const amendments = await trx
    .selectFrom('signatures')
    .select('content')
    .where('session_id', '=', id)
    .where('kind', '=', 'amendment')
    .orderBy('row')
    .execute()
  const motions = await trx
    .selectFrom('motions')
    .select('note')
    .where('session_id', '=', id)
    .orderBy('row')
    .execute()
  const activities = await trx
    .selectFrom('outcomes')
    .select('items')
    .where('session_id', '=', id)
    .where('measure', '=', 'activities')
    .orderBy('row')
    .execute()
  const { reason, goal, subjective, objective, assessment, plan_note, next_time } = session
  return {
    client_id: session.client_id,
    date: session.date,
    text: written([
      reason,
      goal,
      session.onset,
      session.aggravating,
      session.easing,
      subjective,
      objective,
      assessment,
      plan_note,
      next_time,
      ...readings.flatMap(({ note, referral }) => [note, referral]),
      ...marks.map(({ note }) => note),
      ...motions.map(({ note }) => note),
      ...activities.flatMap(({ items }) => StoredActivities.parse(JSON.parse(items)).map(({ text }) => text)),
      ...amendments.map(({ content }) => readAmendment(content)),
    ]),
  }
}

/** The owners whose documents the edited rows are part of; of a reading or a condition only its words count. */
function ownersOf(edits: readonly RowEdit[]): { clients: Set<string>; sessions: Set<string> } {
  const clients = new Set<string>()
  const sessions = new Set<string>()
  const addOwner = (
    owners: Set<string>,
    { before, after }: RowEdit,
    column: string,
    words: readonly string[],
  ) => {
    if (words.every((word) => (before?.[word] ?? '') === (after?.[word] ?? ''))) return
    for (const owner of [before?.[column], after?.[column]]) if (typeof owner === 'string') owners.add(owner)
  }
  for (const edit of edits) {
    if (edit.table === 'clients') clients.add(edit.id)
    else if (edit.table === 'sessions') sessions.add(edit.id)
    else if (edit.table === 'readings') addOwner(sessions, edit, 'session_id', ['note', 'referral'])
    else if (edit.table === 'mark_readings') addOwner(sessions, edit, 'session_id', ['note'])
    else if (edit.table === 'motions') addOwner(sessions, edit, 'session_id', ['note'])
    else if (edit.table === 'outcomes') addOwner(sessions, edit, 'session_id', ['items'])
    else if (edit.table === 'intakes') addOwner(clients, edit, 'client_id', ['words'])
    else if (edit.table === 'attachments') addOwner(clients, edit, 'client_id', ['title'])
    else if (edit.table === 'client_conditions') addOwner(clients, edit, 'client_id', ['note'])
  }
  return { clients, sessions }
}

/**
 * Brings the search documents that the edited rows are part of up to date, in the command's own transaction. The only
 * place that writes them; undo and redo come here too.
 */
export async function refreshSearch(
  trx: Transaction<Database>,
  edits: readonly RowEdit[],
  newId: () => string,
): Promise<void> {
  const { clients, sessions } = ownersOf(edits)
  for (const id of clients) await write(trx, 'client', id, await ofClient(trx, id), newId)
  for (const id of sessions) await write(trx, 'session', id, await ofSession(trx, id), newId)
}

type Kind = 'client' | 'session' | 'handout' | 'letter'

async function write(
  trx: Transaction<Database>,
  kind: Kind,
  owner: string,
  found: SearchDocument | null,
  newId: () => string,
) {
  if (found === null || found.text === '') {
    await trx.deleteFrom('search_documents').where('kind', '=', kind).where('owner', '=', owner).execute()
    return
  }
  const folded = fold(found.text)
  await trx
    .insertInto('search_documents')
    .values({ id: newId(), row: nextRow(kind), kind, owner, ...found, folded })
    .onConflict((conflict) => conflict.columns(['kind', 'owner']).doUpdateSet({ ...found, folded }))
    .execute()
}

/** The row after the last of its kind: what is said of clients lies apart. */
const nextRow = (kind: Kind) =>
  kind === 'client'
    ? sql<number>`(SELECT coalesce(max(row), ${clientRows}) + 1 FROM search_documents WHERE row >= ${clientRows})`
    : sql<number>`(SELECT coalesce(max(row), 0) + 1 FROM search_documents WHERE row < ${clientRows})`

/** Makes what a sheet or a letter says found; its words never change once it went out. */
export async function indexPaper(
  trx: Transaction<Database>,
  kind: 'handout' | 'letter',
  id: string,
  newId: () => string,
): Promise<void> {
  await write(trx, kind, id, kind === 'handout' ? await ofHandout(trx, id) : await ofLetter(trx, id), newId)
}

async function ofHandout(trx: Transaction<Database>, id: string): Promise<SearchDocument | null> {
  const sheet = await trx
    .selectFrom('handouts')
    .select(['client_id', 'given_at', 'text'])
    .where('id', '=', id)
    .executeTakeFirst()
  return sheet === undefined
    ? null
    : { client_id: sheet.client_id, date: sheet.given_at.slice(0, 10), text: sheet.text }
}

async function ofLetter(trx: Transaction<Database>, id: string): Promise<SearchDocument | null> {
  const letter = await trx
    .selectFrom('letters')
    .select(['client_id', 'written_at', 'recipient', 'subject', 'body'])
    .where('id', '=', id)
    .executeTakeFirst()
  return letter === undefined
    ? null
    : {
        client_id: letter.client_id,
        date: letter.written_at.slice(0, 10),
        text: written([letter.subject, letter.recipient, letter.body]),
      }
}
