import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { pieceBytes } from '../../contract/models/attachment.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'

/** What a file is kept under. `clientId` null: the practice's own. */
export interface NewFile {
  readonly clientId: string | null
  /** "application/pdf" or "image/jpeg". */
  readonly type: 'application/pdf' | 'image/jpeg'
}

type Making = Pick<Context, 'newId' | 'clock'>

/** Begins a file that has no bytes yet; until it is ended it is swept away at the next opening. Answers its id. */
export async function beginFile(db: Kysely<Database>, making: Making, file: NewFile): Promise<string> {
  const id = making.newId()
  await db
    .insertInto('attachment_files')
    .values({
      id,
      client_id: file.clientId,
      type: file.type,
      bytes: 0,
      sha256: '',
      complete: 0,
      created_at: instantOf(making.clock.now()),
    })
    .execute()
  return id
}

/** Writes the next piece of a file that is not ended. */
export async function addPiece(
  db: Kysely<Database>,
  making: Making,
  fileId: string,
  ordinal: number,
  piece: Uint8Array,
): Promise<void> {
  const values = { id: making.newId(), file_id: fileId, ordinal, piece: Buffer.from(piece) }
  await db.insertInto('attachment_pieces').values(values).execute()
}

const piecesOf = (db: Kysely<Database>, fileId: string) =>
  db
    .selectFrom('attachment_pieces')
    .select('piece')
    .where('file_id', '=', fileId)
    .orderBy('ordinal')
    .stream(16)

/** Ends a file: its length and hash are of what was really written. */
export async function endFile(trx: Transaction<Database>, fileId: string): Promise<void> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const { piece } of piecesOf(trx, fileId)) {
    hash.update(piece)
    bytes += piece.length
  }
  await trx
    .updateTable('attachment_files')
    .set({ bytes, sha256: hash.digest('hex'), complete: 1 })
    .where('id', '=', fileId)
    .execute()
}

/** Keeps bytes that are in memory already, such as a PDF just drawn; answers the file's id. */
export async function keepBytes(
  trx: Transaction<Database>,
  making: Making,
  file: NewFile,
  bytes: Uint8Array,
): Promise<string> {
  const id = await beginFile(trx, making, file)
  for (let from = 0, ordinal = 0; from < bytes.length; from += pieceBytes, ordinal += 1) {
    await addPiece(trx, making, id, ordinal, bytes.subarray(from, from + pieceBytes))
  }
  await endFile(trx, id)
  return id
}

/** The bytes of a file; throws `notFound`, or `damaged` when they are not those that were kept. */
export async function readFileBytes(
  db: Kysely<Database>,
  fileId: string,
): Promise<{ readonly type: string; readonly sha256: string; readonly bytes: Uint8Array }> {
  const file = await db
    .selectFrom('attachment_files')
    .select(['type', 'bytes', 'sha256'])
    .where('id', '=', fileId)
    .where('complete', '=', 1)
    .executeTakeFirst()
  if (file === undefined) throw new AppError('notFound', 'This file is not there any more.')
  const whole = Buffer.alloc(file.bytes)
  let at = 0
  for await (const { piece } of piecesOf(db, fileId)) {
    whole.set(piece.subarray(0, whole.length - at), at)
    at += piece.length
  }
  const sha256 = createHash('sha256').update(whole).digest('hex')
  if (at !== file.bytes || sha256 !== file.sha256)
    throw new AppError('damaged', 'This file was damaged where it is kept.')
  return { type: file.type, sha256, bytes: whole }
}

export async function dropFile(db: Kysely<Database>, fileId: string): Promise<void> {
  await db.deleteFrom('attachment_files').where('id', '=', fileId).execute()
}

/** Whatever keeps a file alive; one more table that refers to files is one more line here. */
const keptBy = sql`
  EXISTS (SELECT 1 FROM attachments WHERE attachments.file_id = attachment_files.id)
  OR EXISTS (SELECT 1 FROM agreements WHERE agreements.file_id = attachment_files.id)`

/**
 * Removes files that were never ended, and those that nothing refers to any more and no undo can bring back. Done
 * whenever the practice is opened.
 */
export async function sweepFiles(db: Kysely<Database>): Promise<void> {
  await sql`
    DELETE FROM attachment_files WHERE complete = 0 OR NOT (${keptBy} OR
      EXISTS (SELECT 1 FROM changes WHERE instr(changes.edits, attachment_files.id) > 0))`.execute(db)
}
