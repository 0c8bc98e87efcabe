import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type GivenHandout, HandoutChoices, type SheetSession } from '../../contract/models/handout.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import { sessionsOn } from '../today/store.ts'
import type { WaitingSheet } from './waiting.ts'

const StoredGiven = z
  .object({
    id: z.string(),
    session_id: z.string(),
    given_at: z.string(),
    how: z.enum(['printed', 'saved']),
    pages: z.int(),
  })
  .transform(
    (row): GivenHandout => ({
      id: row.id,
      sessionId: row.session_id,
      givenAt: row.given_at,
      how: row.how,
      pages: row.pages,
    }),
  )

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps a sheet as its bytes: what was given is what will be seen. */
export async function keepGiven(
  db: Kysely<Database>,
  given: { readonly id: string; readonly givenAt: string; readonly how: GivenHandout['how'] },
  sheet: WaitingSheet,
): Promise<GivenHandout> {
  await db
    .insertInto('handouts')
    .values({
      id: given.id,
      client_id: sheet.clientId,
      session_id: sheet.sessionId,
      given_at: given.givenAt,
      how: given.how,
      title: sheet.title,
      pages: sheet.pages,
      text: sheet.text,
      choices: JSON.stringify(sheet.choices),
      sha256: sha256(sheet.bytes),
      bytes: Buffer.from(sheet.bytes),
    })
    .execute()
  return { ...given, sessionId: sheet.sessionId, pages: sheet.pages }
}

/** What was given after a session, newest first. */
export async function givenOf(db: Kysely<Database>, sessionId: string): Promise<GivenHandout[]> {
  const rows = await db
    .selectFrom('handouts')
    .select(['id', 'session_id', 'given_at', 'how', 'pages'])
    .where('session_id', '=', sessionId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return z.array(StoredGiven).parse(rows)
}

/** What a client was given in all sessions, newest first. */
export async function givenToClient(db: Kysely<Database>, clientId: string): Promise<GivenHandout[]> {
  const rows = await db
    .selectFrom('handouts')
    .select(['id', 'session_id', 'given_at', 'how', 'pages'])
    .where('client_id', '=', clientId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return z.array(StoredGiven).parse(rows)
}

/** A sheet as it was given; throws `notFound`, or `damaged` when its bytes are not those that were given. */
export async function getGiven(db: Kysely<Database>, id: string): Promise<WaitingSheet> {
  const row = await db.selectFrom('handouts').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This sheet is not there any more.')
  if (sha256(row.bytes) !== row.sha256)
    throw new AppError('damaged', 'This sheet was damaged where it is kept.')
  return {
    sessionId: row.session_id,
    clientId: row.client_id,
    title: row.title,
    pages: row.pages,
    choices: HandoutChoices.parse(JSON.parse(row.choices)),
    bytes: row.bytes,
    text: row.text,
  }
}

/** Sessions of a day by time, and how many sheets were given after each. */
export async function sheetSessionsOn(db: Kysely<Database>, date: string): Promise<SheetSession[]> {
  const sessions = await sessionsOn(db, date)
  const given = await db
    .selectFrom('handouts')
    .innerJoin('sessions', 'sessions.id', 'handouts.session_id')
    .select(({ fn }) => ['session_id', fn.countAll<number>().as('count')])
    .where('sessions.date', '=', date)
    .groupBy('session_id')
    .execute()
  const counts = new Map(given.map(({ session_id, count }) => [session_id, count]))
  return sessions.map(({ id, clientName, startTime }) => ({
    sessionId: id,
    clientName,
    startTime,
    given: counts.get(id) ?? 0,
  }))
}
