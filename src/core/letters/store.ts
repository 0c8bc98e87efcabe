import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { LetterFields, WrittenLetter } from '../../contract/models/letter.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'

/** A letter that was drawn and may still be printed or saved. */
export interface WaitingLetter {
  readonly clientId: string
  readonly fields: LetterFields
  readonly pages: number
  readonly bytes: Uint8Array
}

const StoredLetter = z
  .object({
    id: z.string(),
    client_id: z.string(),
    subject: z.string(),
    written_at: z.string(),
    how: z.enum(['printed', 'saved']),
    pages: z.int(),
  })
  .transform(
    (row): WrittenLetter => ({
      id: row.id,
      clientId: row.client_id,
      subject: row.subject,
      writtenAt: row.written_at,
      how: row.how,
      pages: row.pages,
    }),
  )

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps a letter as its bytes and as what was written. */
export async function keepLetter(
  db: Kysely<Database>,
  written: { readonly id: string; readonly writtenAt: string; readonly how: WrittenLetter['how'] },
  { clientId, fields, pages, bytes }: WaitingLetter,
): Promise<WrittenLetter> {
  await db
    .insertInto('letters')
    .values({
      id: written.id,
      client_id: clientId,
      written_at: written.writtenAt,
      how: written.how,
      recipient: fields.to,
      subject: fields.subject,
      body: fields.body,
      pages,
      sha256: sha256(bytes),
      bytes: Buffer.from(bytes),
    })
    .execute()
  return { ...written, clientId, subject: fields.subject, pages }
}

/** Letters about a client, the newest first. */
export async function lettersOf(db: Kysely<Database>, clientId: string): Promise<WrittenLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .select(['id', 'client_id', 'subject', 'written_at', 'how', 'pages'])
    .where('client_id', '=', clientId)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return z.array(StoredLetter).parse(rows)
}

/** The bytes of a letter as they went out; throws `notFound`, or `damaged` when they are others by now. */
export async function getLetter(
  db: Kysely<Database>,
  id: string,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const row = await db.selectFrom('letters').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This letter is not there any more.')
  if (sha256(row.bytes) !== row.sha256)
    throw new AppError('damaged', 'This letter was damaged where it is kept.')
  return { bytes: row.bytes, pages: row.pages }
}
